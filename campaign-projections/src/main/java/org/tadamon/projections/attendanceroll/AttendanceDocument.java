package org.tadamon.projections.attendanceroll;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** An attendance as it lies in MongoDB, sealed, and back. */
final class AttendanceDocument {

    private AttendanceDocument() {}

    static Document of(AttendancePromised event, Instant at, long position) {
        return new Document("action", event.actionId().toString())
                .append("position", position)
                .append("promisedAt", Date.from(at))
                .append("name", of(event.attendee().name()))
                .append("email", of(event.attendee().email()))
                .append("language", event.attendee().language())
                .append("promise", of(event.promise()))
                .append("source", event.source())
                .append("status", AttendanceStatus.PENDING.name())
                .append("offeredUntil", null)
                .append("role", null)
                .append("came", 0)
                .append("erased", false);
    }

    static Document of(Promise promise) {
        return new Document("people", promise.people())
                .append(
                        "needs",
                        promise.needs().stream().sorted().map(Need::name).toList())
                .append(
                        "offers",
                        promise.offers() == null ? null : promise.offers().name())
                .append("showing", promise.showing().name())
                .append("notices", promise.notices());
    }

    static AttendanceLine read(Document one) {
        var id = AttendanceId.of(one.getString("_id"));
        var action = ActionId.of(one.getString("action"));
        var key = new KeyRef(action.value(), id.value());
        var offered = one.getDate("offeredUntil");
        return new AttendanceLine(
                id,
                action,
                one.getLong("position"),
                one.getDate("promisedAt").toInstant(),
                new Attendee(
                        personal(one.get("name", Document.class), key, "attendance.name"),
                        personal(one.get("email", Document.class), key, "attendance.email"),
                        one.getString("language")),
                promise(one.get("promise", Document.class)),
                one.getString("source"),
                AttendanceStatus.valueOf(one.getString("status")),
                offered == null ? null : offered.toInstant(),
                role(one.getString("role")),
                one.getInteger("came"),
                one.getBoolean("erased"));
    }

    private static Promise promise(Document promise) {
        return new Promise(
                promise.getInteger("people"),
                promise.getList("needs", String.class).stream()
                        .map(Need::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                role(promise.getString("offers")),
                Showing.valueOf(promise.getString("showing")),
                promise.getBoolean("notices"));
    }

    private static @Nullable HelpingRole role(@Nullable String name) {
        return name == null ? null : HelpingRole.valueOf(name);
    }

    private static Document of(Personal value) {
        return new Document("v", value.version()).append("c", value.sealed());
    }

    private static Personal personal(Document value, KeyRef key, String purpose) {
        return new Personal(value.getInteger("v"), key, purpose, value.getString("c"));
    }
}
