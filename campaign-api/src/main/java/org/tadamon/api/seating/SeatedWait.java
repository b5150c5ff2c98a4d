package org.tadamon.api.seating;

import java.time.Duration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.attendance.AttendanceId;

/** Waits until it is decided whether somebody has a place, so that they see it at once. */
@Component
@DependsOnDatabaseInitialization
public class SeatedWait {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final String DECIDED = """
            SELECT coalesce(a.reached, -1) >= e.position AND NOT EXISTS
                (SELECT FROM seating_place p WHERE p.attendance = e.aggregate AND NOT p.told)
            FROM (SELECT aggregate, position, (convert_from(payload, 'UTF8')::json ->> 'actionId')::uuid AS action
                    FROM ledger_event WHERE aggregate = ? AND name IN ('attendance.confirmed',
                        'attendance.promise-changed', 'attendance.place-taken', 'attendance.place-let-go',
                        'attendance.cancelled', 'attendance.erased') ORDER BY sequence DESC LIMIT 1) e
            LEFT JOIN seating_action a ON a.action = e.action""";

    private final JdbcClient jdbc;

    SeatedWait(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns as soon as it is decided, and after five seconds in any case. */
    public void await(AttendanceId who) {
        Shown.within(
                LONGEST,
                () -> jdbc.sql(DECIDED)
                        .param(who.value())
                        .query(Boolean.class)
                        .optional()
                        .orElse(true));
    }
}
