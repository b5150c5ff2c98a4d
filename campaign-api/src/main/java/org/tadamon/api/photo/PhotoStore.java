package org.tadamon.api.photo;

import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.photo.picture.Picture;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoProblem.Destroyed;
import org.tadamon.core.refusal.CommandRefused;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Photos, sealed, and which of them everybody may see. */
@Component
@DependsOnDatabaseInitialization
public class PhotoStore {

    private static final String IMAGE = "photo.image";
    private static final String DESCRIPTIONS = "photo.descriptions";
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    PhotoStore(JdbcClient jdbc, TransactionTemplate transaction, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps one that is not shown yet; the first, where it is kept already. Refused: {@link Destroyed}. */
    public void keep(ActionId action, PhotoId photo, Picture picture, Map<String, String> descriptions) {
        var key = KeptPhoto.key(action, photo);
        vault.prepare(AlbumId.of(action).value());
        transaction.executeWithoutResult(_ -> {
            var secret = vault.secret(key).orElseThrow(() -> new CommandRefused(new Destroyed()));
            jdbc.sql("""
                            INSERT INTO photo_image (photo, action, image, descriptions, width, height, taken_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .params(photo.value(), action.value())
                    .params(secret.sealBytes(IMAGE, picture.jpeg()))
                    .params(secret.sealBytes(DESCRIPTIONS, json.writeValueAsBytes(descriptions)))
                    .params(picture.width(), picture.height(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    /** From this event on it is shown, or is not; an event that came before changes nothing any more. */
    void show(PhotoId photo, boolean shown, long version) {
        jdbc.sql("UPDATE photo_image SET shown = ?, version = ? WHERE photo = ? AND version < ?")
                .params(shown, version, photo.value(), version)
                .update();
    }

    /** It is not shown from this moment on, whatever is still under way. */
    void hide(PhotoId photo) {
        jdbc.sql("UPDATE photo_image SET shown = false WHERE photo = ?")
                .param(photo.value())
                .update();
    }

    /** It is gone for good. Safe to repeat. */
    void destroy(ActionId action, PhotoId photo) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM photo_image WHERE photo = ?")
                    .param(photo.value())
                    .update();
            vault.destroy(KeptPhoto.key(action, photo));
        });
    }

    /** All that are kept of an action, hidden ones too, in the order in which they were sent. */
    public List<KeptPhoto> of(ActionId action) {
        return jdbc
                .sql("SELECT photo, action, descriptions, width, height, shown FROM photo_image"
                        + " WHERE action = ? AND version >= 0 ORDER BY taken_at, photo")
                .param(action.value())
                .query(this::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** One that is kept; empty where there is none, or none any more. */
    public Optional<KeptPhoto> find(PhotoId photo) {
        return jdbc.sql("SELECT photo, action, descriptions, width, height, shown FROM photo_image"
                        + " WHERE photo = ? AND version >= 0")
                .param(photo.value())
                .query(this::read)
                .optional()
                .flatMap(found -> found);
    }

    /** The JPEG. */
    public Optional<byte[]> image(KeptPhoto photo) {
        var sealed = jdbc.sql("SELECT image FROM photo_image WHERE photo = ?")
                .param(photo.id().value())
                .query(byte[].class)
                .optional();
        return vault.find(KeptPhoto.key(photo.action(), photo.id()))
                .flatMap(secret -> sealed.map(bytes -> open(secret, IMAGE, bytes)));
    }

    private Optional<KeptPhoto> read(ResultSet row, int number) throws SQLException {
        var photo = new PhotoId(row.getObject(1, UUID.class));
        var action = new ActionId(row.getObject(2, UUID.class));
        var sealed = row.getBytes(3);
        int width = row.getInt(4);
        int height = row.getInt(5);
        boolean shown = row.getBoolean(6);
        return vault.find(KeptPhoto.key(action, photo)).map(secret -> {
            var descriptions = json.readValue(open(secret, DESCRIPTIONS, sealed), TEXTS);
            return new KeptPhoto(photo, action, descriptions, width, height, shown);
        });
    }

    private static byte[] open(SubjectSecret secret, String use, byte[] sealed) {
        try {
            return secret.openBytes(use, sealed);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a photo was changed, moved or cut", tampered);
        }
    }
}
