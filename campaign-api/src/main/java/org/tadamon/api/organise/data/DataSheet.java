package org.tadamon.api.organise.data;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.retention.Kept;

/**
 * How long personal data is kept, in one reader's words.
 *
 * @param state {@code destroyed}, {@code held}, {@code ended} or {@code running}
 * @param day when it was destroyed, or will be; {@code null} while nobody can tell
 * @param promised the earlier day that was promised; {@code null} without one
 * @param since since when it is held; {@code null} when it is not
 * @param reason why it was destroyed, or is held; {@code null} where nothing was written
 * @param cause {@code time} or {@code decision}; {@code null} until it is destroyed
 * @param months how long it is kept after the end, 0 where that is not in full months
 * @param days the same in days
 */
record DataSheet(
        String state,
        @Nullable String day,
        @Nullable String promised,
        @Nullable String since,
        @Nullable String reason,
        @Nullable String cause,
        long months,
        long days) {

    static DataSheet of(Kept kept, Period longest, LocalDate today, Reader reader) {
        long months = longest.getDays() == 0 ? longest.toTotalMonths() : 0;
        long days = ChronoUnit.DAYS.between(today, today.plus(longest));
        var promised = told(kept.promisedOn(), reader);
        var end = kept.end();
        if (end != null) {
            return new DataSheet(
                    "destroyed",
                    reader.day(end.at()),
                    promised,
                    null,
                    end.reason().isEmpty() ? null : end.reason(),
                    EnumCode.of(end.cause()),
                    months,
                    days);
        }
        var day = told(kept.goneOn(longest), reader);
        var hold = kept.hold();
        if (hold != null) {
            return new DataSheet("held", day, promised, reader.day(hold.since()), hold.reason(), null, months, days);
        }
        return new DataSheet(day == null ? "running" : "ended", day, promised, null, null, null, months, days);
    }

    private static @Nullable String told(@Nullable LocalDate day, Reader reader) {
        return day == null ? null : reader.day(day);
    }
}
