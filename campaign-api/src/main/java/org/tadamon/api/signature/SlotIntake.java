package org.tadamon.api.signature;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.tadamon.api.confirmation.Confirming.First;
import org.tadamon.api.grouping.Columns;
import org.tadamon.api.grouping.GroupWriter;
import org.tadamon.api.mail.SealedMails;
import org.tadamon.api.mail.SealedMails.SealedMail;
import org.tadamon.api.signature.Slot.Whose;
import org.tadamon.api.vault.SubjectSecret;

/**
 * Gives each person the one slot that is theirs on a petition, with the secret their signature is sealed under, in one
 * transaction for everybody who comes at the same time. Who comes again gets the slot they had.
 */
@Component
@DependsOnDatabaseInitialization
class SlotIntake implements AutoCloseable {

    private static final int GROUP = 512;
    private static final int CAPACITY = 8_192;
    private static final int AGAIN = 5;
    private static final String TAKE = """
            WITH asked AS (SELECT * FROM unnest(?::uuid[], ?::bytea[], ?::uuid[], ?::int[], ?::bytea[], ?::timestamptz[],
                             ?::timestamptz[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::timestamptz[])
                             AS a (petition, tag, signature, epoch, wrapped, at, until, tries, mail, purpose, sealed,
                                   version, due)),
                 won AS (INSERT INTO signature_slot (petition, tag, signature, taken_at, code_until, tries, mails, confirmed)
                           SELECT petition, tag, signature, at, until, tries, num_nonnulls(mail), until IS NULL FROM asked
                           ON CONFLICT (petition, tag) DO NOTHING RETURNING signature),
                 mailed AS (""" + SealedMails.KEEP + """
                           SELECT mail, purpose, sealed, version, at, due, petition, signature FROM asked
                           JOIN won USING (signature) WHERE mail IS NOT NULL)
            INSERT INTO vault_secret (subject, scope, epoch, wrapped)
            SELECT signature, petition, epoch, wrapped FROM asked JOIN won USING (signature) RETURNING subject""";

    /**
     * Somebody who asks for a slot, with a secret for the case that they have none.
     *
     * @param first what they are sent in that case; {@code null} for nothing
     */
    record Asked(
            UUID petition,
            byte[] tag,
            SubjectSecret fresh,
            Instant at,
            @Nullable First first) {

        private <T> @Nullable T mail(Function<SealedMail, T> part) {
            var mail = first == null ? null : first.mail();
            return mail == null ? null : part.apply(mail);
        }
    }

    private final DataSource dataSource;
    private final GroupWriter<Asked, Slot> writer;

    SlotIntake(DataSource dataSource) {
        this.dataSource = dataSource;
        this.writer = new GroupWriter<>("slot-writer", GROUP, CAPACITY, this::take);
    }

    /** Never {@link Whose#GONE}. */
    Slot take(Asked asked) {
        for (int i = 0; i < AGAIN; i++) {
            var slot = writer.write(asked);
            if (slot.whose() != Whose.GONE) {
                return slot;
            }
        }
        throw new ConcurrencyFailureException("a slot is given up again and again");
    }

    @Override
    public void close() {
        writer.close();
    }

    private List<Slot> take(List<Asked> group) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var won = won(connection, group); // one statement, one commit
            return group.stream()
                    .map(asked -> won.contains(asked.fresh.key().subject()) ? fresh(asked) : had(connection, asked))
                    .toList();
        } catch (CompletionException lookup) {
            throw (SQLException) lookup.getCause();
        }
    }

    private static Slot fresh(Asked asked) {
        return new Slot(asked.fresh.key().subject(), asked.fresh.epoch(), asked.fresh.wrapped(), Whose.NEW);
    }

    private static Slot had(Connection connection, Asked asked) {
        try {
            return Slot.had(connection, asked.petition, asked.tag);
        } catch (SQLException failed) {
            throw new CompletionException(failed);
        }
    }

    /** In the same order on every node, so that none waits for what another holds that waits for it. */
    private static List<Asked> inOrder(List<Asked> group) {
        return group.stream()
                .sorted((one, other) -> Arrays.compare(one.tag, other.tag))
                .toList();
    }

    private static Set<UUID> won(Connection connection, List<Asked> group) throws SQLException {
        try (var take = connection.prepareStatement(TAKE)) {
            new Columns<>(take, inOrder(group))
                    .add("uuid", Asked::petition)
                    .addBytes(Asked::tag)
                    .add("uuid", asked -> asked.fresh.key().subject())
                    .add("int4", asked -> asked.fresh.epoch())
                    .addBytes(asked -> asked.fresh.wrapped())
                    .add("timestamptz", Asked::at)
                    .add("timestamptz", asked -> asked.first == null ? null : asked.at.plus(asked.first.lives()))
                    .add("int4", asked -> asked.first == null ? 0 : asked.first.tries())
                    .add("uuid", asked -> asked.mail(SealedMail::id))
                    .add("text", asked -> asked.mail(SealedMail::purpose))
                    .add("text", asked -> asked.mail(mail -> mail.inside().sealed()))
                    .add("int4", asked -> asked.mail(mail -> mail.inside().version()))
                    .add("timestamptz", asked -> asked.mail(SealedMail::dueAt));
            var won = new HashSet<UUID>();
            try (var answer = take.executeQuery()) {
                while (answer.next()) {
                    won.add(answer.getObject(1, UUID.class));
                }
            }
            return won;
        }
    }
}
