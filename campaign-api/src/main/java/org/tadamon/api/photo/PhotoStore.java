package org.tadamon.api.photo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.photo.picture.Picture;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoProblem.Destroyed;
import org.tadamon.core.refusal.CommandRefused;
import tools.jackson.databind.json.JsonMapper;

/** Keeps photos, sealed, and notes which of them everybody may see. */
@Component
@DependsOnDatabaseInitialization
public class PhotoStore {

    static final String IMAGE = "photo.image";
    static final String DESCRIPTIONS = "photo.descriptions";

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

    /** The picture the ledger refused is gone; what it was sealed under opens nothing, and is there for another try. */
    void takeBack(PhotoId photo) {
        jdbc.sql("DELETE FROM photo_image WHERE photo = ? AND version < 0")
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
}
