package org.tadamon.api.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.seating.Seating.Moment;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.Promise;

/** Who has a place, who is offered one, who waits. Whoever writes here has opened the action's page. */
@Component
@DependsOnDatabaseInitialization
class PlaceBook {

    /**
     * Somebody in it.
     *
     * @param offeredUntil {@code null} unless a place is offered
     * @param confirmed the sequence number of the confirmation they come by
     * @param position where they stand in the order places are given in
     */
    record Place(
            UUID attendance,
            int people,
            String state,
            @Nullable Instant offeredUntil,
            long confirmed,
            long position) {

        boolean isHeld() {
            return state.equals("held");
        }

        boolean takesRoom() {
            return !state.equals("waiting");
        }
    }

    private static final String PLACE =
            "SELECT attendance, people, state, offered_until, confirmed, position FROM seating_place WHERE ";

    /** The first of each size that fits: a long line in which hardly anybody does is not walked along. */
    private static final String NEXT = "SELECT p.* FROM generate_series(1, ?) AS size (people) CROSS JOIN LATERAL ("
            + PLACE + "action = ? AND state = 'waiting' AND people = size.people AND position > ?"
            + " ORDER BY position LIMIT 1) p ORDER BY p.position LIMIT 1";

    private final JdbcClient jdbc;

    PlaceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody comes to the end of the order. */
    void queue(AttendanceConfirmed who, Moment moment) {
        jdbc.sql("INSERT INTO seating_place (attendance, action, position, confirmed, people, state, notices)"
                        + " VALUES (?, ?, ?, ?, ?, 'waiting', ?)")
                .params(who.attendanceId().value(), who.actionId().value(), moment.position(), moment.sequence())
                .params(who.people(), who.notices())
                .update();
    }

    /** Somebody comes no more, or waits no more. */
    Optional<Place> remove(UUID attendance) {
        var had = find(attendance);
        jdbc.sql("DELETE FROM seating_place WHERE attendance = ?")
                .param(attendance)
                .update();
        return had;
    }

    Optional<Place> find(UUID attendance) {
        return jdbc.sql(PLACE + "attendance = ?")
                .param(attendance)
                .query(PlaceBook::place)
                .optional();
    }

    /** Who has waited longest of those behind a position for whom so much room is enough. */
    Optional<Place> next(UUID action, long free, long after) {
        return jdbc.sql(NEXT)
                .params(Math.min(free, Promise.MOST_PEOPLE), action, after)
                .query(PlaceBook::place)
                .optional();
    }

    void say(UUID attendance, int people, boolean notices) {
        jdbc.sql("UPDATE seating_place SET people = ?, notices = ? WHERE attendance = ?")
                .params(people, notices, attendance)
                .update();
    }

    void give(UUID attendance) {
        jdbc.sql("UPDATE seating_place SET state = 'held', told = false WHERE attendance = ?")
                .param(attendance)
                .update();
    }

    void offer(UUID attendance, Instant until) {
        jdbc.sql("UPDATE seating_place SET state = 'offered', offered_until = ?, told = false WHERE attendance = ?")
                .params(until.atOffset(ZoneOffset.UTC), attendance)
                .update();
    }

    void taken(UUID attendance) {
        jdbc.sql("UPDATE seating_place SET state = 'held', offered_until = NULL, told = true WHERE attendance = ?")
                .param(attendance)
                .update();
    }

    List<Place> untold(UUID action) {
        return jdbc.sql(PLACE + "action = ? AND NOT told ORDER BY position")
                .param(action)
                .query(PlaceBook::place)
                .list();
    }

    void told(UUID attendance) {
        jdbc.sql("UPDATE seating_place SET told = true WHERE attendance = ?")
                .param(attendance)
                .update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var until = row.getObject(4, OffsetDateTime.class);
        return new Place(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                until == null ? null : until.toInstant(),
                row.getLong(5),
                row.getLong(6));
    }
}
