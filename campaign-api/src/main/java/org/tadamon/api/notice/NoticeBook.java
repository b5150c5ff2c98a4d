package org.tadamon.api.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.Timing;
import org.tadamon.core.attendance.AttendanceId;

/** What is to be told, and how far it has been: on disk, so it outlives every node, and each is told once. */
@Component
@DependsOnDatabaseInitialization
class NoticeBook {

    /**
     * A notice that is due.
     *
     * @param reached the place in the order of the last one who was told
     */
    record Notice(UUID id, ActionId action, NoticeKind kind, long reached) {}

    /** Somebody to tell. */
    record Person(AttendanceId who, long position) {}

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    NoticeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What goes by the clock goes by this one from now on; what should have been told before is not told any more. */
    void remind(ActionId action, Timing timing, Instant now) {
        forget(action, List.of(NoticeKind.DAY_BEFORE, NoticeKind.HOURS_BEFORE, NoticeKind.THANKS));
        for (var kind : NoticeKind.values()) {
            if (kind.goesByTheClock() && kind.dueAt(timing).isAfter(now)) {
                add(id(action + "|" + kind + "|" + timing.startsAt()), action, kind, kind.dueAt(timing));
            }
        }
    }

    /** Something has happened that is told once, together with what happens right after it. */
    void tell(ActionId action, NoticeKind kind, String event, Instant dueAt) {
        forget(action, List.of(kind));
        add(id(event), action, kind, dueAt);
    }

    /** What nobody has been told yet is told nobody. */
    void forget(ActionId action, List<NoticeKind> kinds) {
        jdbc.sql("DELETE FROM action_notice WHERE action = ? AND kind = ANY(?) AND NOT done AND reached < 0")
                .param(action.value())
                .param(kinds.stream().map(EnumCode::of).toArray(String[]::new))
                .update();
    }

    /** What is due, the oldest first. */
    List<UUID> due(Instant now) {
        return jdbc.sql("SELECT id FROM action_notice WHERE NOT done AND due_at <= ? ORDER BY due_at LIMIT ?")
                .params(at(now), AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** This one, for this transaction alone; empty once it is done, or while another node gives it. */
    Optional<Notice> take(UUID id) {
        return jdbc.sql("SELECT id, action, kind, reached FROM action_notice WHERE id = ? AND NOT done"
                        + " FOR UPDATE SKIP LOCKED")
                .param(id)
                .query((row, _) -> new Notice(
                        row.getObject(1, UUID.class),
                        new ActionId(row.getObject(2, UUID.class)),
                        EnumCode.named(NoticeKind.values(), row.getString(3)).orElseThrow(),
                        row.getLong(4)))
                .optional();
    }

    /** Those who come next and want to be told. */
    List<Person> next(Notice notice, int most) {
        return jdbc.sql("SELECT attendance, position FROM seating_place WHERE action = ? AND position > ? AND notices"
                        + (notice.kind.placedOnly() ? " AND state = 'held'" : "") + " ORDER BY position LIMIT ?")
                .params(notice.action.value(), notice.reached, most)
                .query((row, _) -> new Person(new AttendanceId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list();
    }

    void reached(Notice notice, long position) {
        jdbc.sql("UPDATE action_notice SET reached = ? WHERE id = ?")
                .params(position, notice.id)
                .update();
    }

    void done(Notice notice) {
        jdbc.sql("UPDATE action_notice SET done = true WHERE id = ?")
                .param(notice.id)
                .update();
    }

    private void add(UUID id, ActionId action, NoticeKind kind, Instant dueAt) {
        jdbc.sql("INSERT INTO action_notice (id, action, kind, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, action.value(), EnumCode.of(kind), at(dueAt))
                .update();
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(("tadamon|action-notice|" + of).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
