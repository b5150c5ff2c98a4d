package org.tadamon.api.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;

/** Which code of an attendance works, and how often it may still be tried. */
@Component
@DependsOnDatabaseInitialization
class AttendanceCodes {

    /** How many mails tell one code. */
    static final int MAILS = 5;

    /** So many that nobody who is not meant can use them up; forty bits stand a billion times more. */
    static final int TRIES = 50;

    private static final String FIELDS = " action, attendance, round, code_until";

    /** A code lives on until it is too old or was tried too often; then there is another. */
    private static final String RENEW = """
            UPDATE attendance_slot s SET round = CASE WHEN l.live THEN s.round ELSE s.round + 1 END,
                tries = CASE WHEN l.live THEN s.tries ELSE :tries END,
                mails = CASE WHEN s.confirmed AND NOT l.live THEN 1 ELSE s.mails + 1 END,
                taken_at = CASE WHEN l.live THEN s.taken_at ELSE :now END,
                confirmed = s.confirmed AND l.live,
                code_until = CASE WHEN l.live THEN s.code_until ELSE :until END
            FROM (SELECT attendance, coalesce(code_until > :now AND tries > 0, false) AS live FROM attendance_slot
                    WHERE attendance = :attendance FOR UPDATE) l
            WHERE s.attendance = l.attendance AND (s.mails < :mails OR s.confirmed AND NOT l.live)
            RETURNING s.action, s.attendance, s.round, s.code_until""";

    /**
     * An attendance whose code may be asked.
     *
     * @param live whether its code works now
     */
    record Kept(ActionId action, AttendanceId attendance, int round, boolean live) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more try, before it is looked at; empty where nothing can be tried. */
    Optional<Kept> tried(AttendanceId id) {
        return kept(jdbc.sql("UPDATE attendance_slot SET tries = tries - 1"
                        + " WHERE attendance = ? AND tries > 0 AND code_until > ? RETURNING" + FIELDS)
                .params(id.value(), now()));
    }

    /** There is a code to be told from now on, the same or a new one; empty when it was told often enough. */
    Optional<Kept> renew(AttendanceId id, Duration lives) {
        return kept(jdbc.sql(RENEW)
                .param("now", now())
                .param("until", now().plus(lives))
                .param("tries", TRIES)
                .param("mails", MAILS)
                .param("attendance", id.value()));
    }

    /** The code of this round works no more; whether it was this call that saw to it. */
    boolean spend(Kept kept) {
        return jdbc.sql("UPDATE attendance_slot SET round = round + 1, code_until = NULL, tries = 0, mails = 0,"
                                + " confirmed = true WHERE attendance = ? AND round = ?")
                        .params(kept.attendance.value(), kept.round)
                        .update()
                == 1;
    }

    /** What is kept of an attendance; empty once its person was forgotten. */
    Optional<Kept> find(AttendanceId id) {
        return kept(jdbc.sql("SELECT" + FIELDS + " FROM attendance_slot WHERE attendance = ?")
                .param(id.value()));
    }

    private Optional<Kept> kept(JdbcClient.StatementSpec asked) {
        return asked.query((row, _) -> {
                    var until = row.getObject(4, OffsetDateTime.class);
                    return new Kept(
                            new ActionId(row.getObject(1, UUID.class)),
                            new AttendanceId(row.getObject(2, UUID.class)),
                            row.getInt(3),
                            until != null && until.isAfter(now()));
                })
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
