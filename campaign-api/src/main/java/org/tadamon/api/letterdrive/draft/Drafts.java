package org.tadamon.api.letterdrive.draft;

import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.PostingId;
import org.tadamon.core.privacy.KeyRef;
import tools.jackson.databind.json.JsonMapper;

/** Letters that are on their way, sealed; what a code can still do for them; and which of a person's was the one. */
@Component
@DependsOnDatabaseInitialization
public class Drafts {

    private static final String SEALED_FOR = "letter";

    /** A letter that is kept. */
    public record Kept(LetterDriveId drive, PostingId letter, boolean confirmed) {

        /** What it is sealed under. */
        public KeyRef key() {
            return new KeyRef(drive.value(), letter.value());
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a new one, in the caller's transaction. */
    public void keep(SubjectSecret secret, byte[] tag, Draft draft, Duration lives) {
        jdbc.sql("""
                        INSERT INTO letter_draft (letter, drive, tag, sealed, taken_at, code_until, tries, mails)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(secret.key().subject(), secret.key().scope(), tag)
                .params(secret.sealBytes(SEALED_FOR, json.writeValueAsBytes(draft)))
                .params(now(), now().plus(lives), DraftCodes.TRIES)
                .update();
    }

    /** The one of this id; empty once its person was forgotten. */
    public Optional<Kept> find(PostingId letter) {
        return kept(jdbc.sql("SELECT drive, letter, confirmed FROM letter_draft WHERE letter = ? AND NOT forgotten")
                .param(letter.value()));
    }

    /** Those of this person that go out or have gone, on whatever drive, the newest first. */
    public List<Kept> everywhere(byte[] canonicalAddress) {
        var tags = vault.tags(canonicalAddress);
        return jdbc.sql("""
                        SELECT d.drive, letter, confirmed FROM letter_draft d
                        JOIN unnest(?::uuid[], ?::bytea[]) AS a (drive, tag) ON d.drive = a.drive AND d.tag = a.tag
                        WHERE NOT d.forgotten ORDER BY d.taken_at DESC""")
                .param(tags.keySet().toArray(UUID[]::new))
                .param(tags.values().toArray(byte[][]::new))
                .query(Drafts::read)
                .list();
    }

    /** What is written; empty once it has gone, or its person was forgotten. */
    public Optional<Draft> opened(Kept kept) {
        var sealed = jdbc.sql("SELECT sealed FROM letter_draft WHERE letter = ? AND sealed IS NOT NULL")
                .param(kept.letter.value())
                .query(byte[].class)
                .optional();
        return vault.find(kept.key()).flatMap(secret -> sealed.map(bytes -> open(secret, bytes)));
    }

    /** What is written is not kept any more, if every copy of it has met its fate. */
    public void forgetWords(PostingId letter) {
        jdbc.sql("UPDATE letter_draft SET sealed = NULL WHERE letter = ? AND ordered"
                        + " AND NOT EXISTS (SELECT 1 FROM letter_copy WHERE letter = ? AND NOT told)")
                .params(letter.value(), letter.value())
                .update();
    }

    /**
     * It is gone for good, with what it was sealed under, in the caller's transaction.
     *
     * @param gone whether anything of it has gone: then the tag stays, which only the same address fits, until the
     *     drive is dissolved
     */
    public void forget(Kept kept, boolean gone) {
        jdbc.sql(
                        gone
                                ? "UPDATE letter_draft SET sealed = NULL, forgotten = true WHERE letter = ?"
                                : "DELETE FROM letter_draft WHERE letter = ?")
                .param(kept.letter.value())
                .update();
        vault.destroy(kept.key());
    }

    private Draft open(SubjectSecret secret, byte[] sealed) {
        try {
            return json.readValue(secret.openBytes(SEALED_FOR, sealed), Draft.class);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a letter was changed, moved or cut", tampered);
        }
    }

    static Optional<Kept> kept(JdbcClient.StatementSpec asked) {
        return asked.query(Drafts::read).optional();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                new LetterDriveId(row.getObject(1, UUID.class)),
                new PostingId(row.getObject(2, UUID.class)),
                row.getBoolean(3));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
