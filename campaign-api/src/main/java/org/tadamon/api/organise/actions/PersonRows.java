package org.tadamon.api.organise.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.privacy.Personal;
import org.tadamon.projections.attendanceroll.AttendanceLine;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.AttendanceStatus;
import org.tadamon.projections.attendanceroll.ListAttendances;

/** Opens of those who come what they show to the organisers, and nothing else. */
@Component
class PersonRows {

    private final AttendanceRollQueries roll;
    private final Vault vault;
    private final MessageSource messages;

    PersonRows(AttendanceRollQueries roll, Vault vault, MessageSource messages) {
        this.roll = roll;
        this.vault = vault;
        this.messages = messages;
    }

    /**
     * A page of them.
     *
     * @param next the key of the next page; {@code null} on the last
     */
    record Page(List<PersonRow> rows, @Nullable Long next) {}

    Page page(ListAttendances query) {
        var lines = roll.answer(query);
        var opened =
                vault.open(lines.stream().flatMap(line -> shown(line).stream()).toList());
        return new Page(
                lines.stream().map(line -> row(line, opened)).toList(),
                lines.size() < query.limit()
                        ? null
                        : Objects.requireNonNull(lines.getLast()).position());
    }

    private static List<Personal> shown(AttendanceLine line) {
        return switch (line.promise().showing()) {
            case CONTACT -> List.of(line.attendee().name(), line.attendee().email());
            case NAME -> List.of(line.attendee().name());
            case COUNTED -> List.of();
        };
    }

    private static PersonRow row(AttendanceLine line, Map<Personal, String> opened) {
        var promise = line.promise();
        boolean contact = promise.showing() == Showing.CONTACT;
        return new PersonRow(
                line.id().toString(),
                promise.showing() == Showing.COUNTED
                        ? null
                        : opened.get(line.attendee().name()),
                contact ? opened.get(line.attendee().email()) : null,
                promise.people(),
                promise.needs().stream().sorted().map(EnumCode::of).toList(),
                promise.offers() == null ? null : EnumCode.of(promise.offers()),
                line.role() == null ? null : EnumCode.of(line.role()),
                EnumCode.of(line.status()),
                line.came());
    }

    List<ChoiceGroup> statuses(Reader reader) {
        return named("attendance.people.", AttendanceStatus.values(), reader);
    }

    List<ChoiceGroup> roles(Reader reader) {
        return named("attendance.role.", HelpingRole.values(), reader);
    }

    List<ChoiceGroup> needs(Reader reader) {
        return named("attendance.need.", Need.values(), reader);
    }

    private List<ChoiceGroup> named(String prefix, Enum<?>[] values, Reader reader) {
        return ChoiceGroup.only(Arrays.stream(values)
                .map(EnumCode::of)
                .map(code -> new Choice(code, messages.getMessage(prefix + code, null, reader.locale())))
                .toList());
    }
}
