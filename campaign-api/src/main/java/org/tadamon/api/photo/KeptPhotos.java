package org.tadamon.api.photo;

import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.PhotoId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Photos that are kept, opened. */
@Component
@DependsOnDatabaseInitialization
public class KeptPhotos {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final String SEALED = """
            SELECT photo, p.action, width, height, shown, s.epoch, s.wrapped, %s FROM photo_image p
            JOIN vault_secret s ON s.subject = p.photo WHERE %s""";

    private record Row(
            PhotoId photo,
            ActionId action,
            int width,
            int height,
            boolean shown,
            int epoch,
            byte[] wrapped,
            byte[] sealed) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    KeptPhotos(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** All that are kept of an action, hidden ones too, in the order in which they were sent. */
    public List<KeptPhoto> of(ActionId action) {
        return read("p.action = ? AND version >= 0 ORDER BY taken_at, photo", action.value());
    }

    /** One that is kept; empty where there is none, or none any more. */
    public Optional<KeptPhoto> find(PhotoId photo) {
        return read("p.photo = ? AND version >= 0", photo.value()).stream().findFirst();
    }

    /** Whether everybody may see it. */
    public boolean isShown(PhotoId photo) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM photo_image WHERE photo = ? AND shown)")
                .param(photo.value())
                .query(Boolean.class)
                .single();
    }

    /** The JPEG of one that everybody may see; empty where nobody may. */
    public Optional<byte[]> imageToEverybody(PhotoId photo) {
        return image("photo = ? AND shown", photo.value());
    }

    /** The JPEG of one of an action, shown or not. */
    public Optional<byte[]> image(ActionId action, PhotoId photo) {
        return image("photo = ? AND p.action = ? AND version >= 0", photo.value(), action.value());
    }

    private Optional<byte[]> image(String which, Object... asked) {
        return jdbc.sql(SEALED.formatted("image", which)).params(asked).query(KeptPhotos::row).list().stream()
                .findFirst()
                .flatMap(row -> secret(row).map(secret -> open(secret, PhotoStore.IMAGE, row.sealed)));
    }

    /** Opened once the connection is given back: it may take another one to find a key. */
    private List<KeptPhoto> read(String which, Object asked) {
        return jdbc.sql(SEALED.formatted("descriptions", which)).param(asked).query(KeptPhotos::row).list().stream()
                .flatMap(row -> secret(row).map(secret -> described(row, secret)).stream())
                .toList();
    }

    private KeptPhoto described(Row row, SubjectSecret secret) {
        var descriptions = json.readValue(open(secret, PhotoStore.DESCRIPTIONS, row.sealed), TEXTS);
        return new KeptPhoto(row.photo, row.action, descriptions, row.width, row.height, row.shown);
    }

    private Optional<SubjectSecret> secret(Row row) {
        return vault.unwrap(KeptPhoto.key(row.action, row.photo), row.epoch, row.wrapped);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PhotoId(row.getObject(1, UUID.class)),
                new ActionId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getInt(6),
                row.getBytes(7),
                row.getBytes(8));
    }

    private static byte[] open(SubjectSecret secret, String use, byte[] sealed) {
        try {
            return secret.openBytes(use, sealed);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a photo was changed, moved or cut", tampered);
        }
    }
}
