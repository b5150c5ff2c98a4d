package org.tadamon.api.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;

/** Gives each person the one attendance that is theirs at an action, and finds it again by their address. */
@Component
@DependsOnDatabaseInitialization
class AttendanceSlots {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final Clock clock;

    AttendanceSlots(JdbcClient jdbc, TransactionTemplate transaction, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Somebody's slot.
     *
     * @param secret what is theirs is sealed under; empty in the moment in which they are forgotten
     */
    record Slot(AttendanceId id, Optional<SubjectSecret> secret, boolean isNew) {
        @Override
        public String toString() {
            return "<slot>";
        }
    }

    /** Does something in the transaction in which a new slot is made, such as ordering its first mail. */
    @FunctionalInterface
    interface AtFirst {
        void with(SubjectSecret secret);
    }

    /**
     * The slot of this address; made, with its secret, where there is none.
     *
     * @param fresh what a new one is called
     * @param lives how long its first code works; zero where none is needed
     */
    Slot take(KeyRef fresh, EmailAddress address, Duration lives, AtFirst first) {
        var tag = tag(fresh.scope(), address);
        return transaction.execute(_ -> {
            if (!insert(fresh, tag, lives)) {
                var had = new KeyRef(fresh.scope(), find(fresh.scope(), tag).orElseThrow());
                return new Slot(new AttendanceId(had.subject()), vault.find(had), false);
            }
            var secret = vault.secret(fresh);
            secret.ifPresent(first::with);
            return new Slot(new AttendanceId(fresh.subject()), secret, true);
        });
    }

    /** Theirs, whatever has become of it; empty where nobody came with it, or the person is forgotten. */
    Optional<AttendanceId> find(ActionId action, EmailAddress address) {
        return vault.findTag(action.value(), canonical(address))
                .flatMap(tag -> find(action.value(), tag))
                .map(AttendanceId::new);
    }

    /** All that is theirs, on whatever action, the newest first; nothing is stored that joins them. */
    List<Handle> everywhere(EmailAddress address) {
        var tags = vault.tags(canonical(address));
        return jdbc.sql(
                        "SELECT s.action, attendance FROM attendance_slot s JOIN unnest(?::uuid[], ?::bytea[]) AS a (action, tag)"
                                + " ON s.action = a.action AND s.tag = a.tag ORDER BY s.taken_at DESC")
                .param(tags.keySet().toArray(UUID[]::new))
                .param(tags.values().toArray(byte[][]::new))
                .query((row, _) -> new Handle(
                        new ActionId(row.getObject(1, UUID.class)), new AttendanceId(row.getObject(2, UUID.class))))
                .list();
    }

    private boolean insert(KeyRef fresh, byte[] tag, Duration lives) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        INSERT INTO attendance_slot (action, tag, attendance, taken_at, confirmed, code_until, tries, mails)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (action, tag) DO NOTHING""")
                        .params(fresh.scope(), tag, fresh.subject(), now, lives.isZero(), now.plus(lives))
                        .params(lives.isZero() ? 0 : AttendanceCodes.TRIES, lives.isZero() ? 0 : 1)
                        .update()
                == 1;
    }

    private Optional<UUID> find(UUID action, byte[] tag) {
        return jdbc.sql("SELECT attendance FROM attendance_slot WHERE action = ? AND tag = ?")
                .params(action, tag)
                .query(UUID.class)
                .optional();
    }

    private byte[] tag(UUID action, EmailAddress address) {
        return vault.tag(action, canonical(address));
    }

    private static byte[] canonical(EmailAddress address) {
        return address.canonical().getBytes(StandardCharsets.UTF_8);
    }
}
