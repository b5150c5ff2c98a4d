package org.tadamon.api.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A last day as it is typed into a form: over when the next one begins, in UTC. */
public final class LastDay {

    private LastDay() {}

    /** The day for the field of what is over at this instant. */
    public static String of(Instant over) {
        return dayOf(over).toString();
    }

    /**
     * When what was typed is over; {@code null} where it is no day.
     *
     * @param before when it has been over so far; its time, which a form cannot show, stays as long as its day does
     */
    public static @Nullable Instant over(@Nullable String typed, @Nullable Instant before) {
        try {
            var day = LocalDate.parse(typed == null ? "" : typed.strip());
            return before != null && dayOf(before).equals(day)
                    ? before
                    : day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static LocalDate dayOf(Instant over) {
        return LocalDate.ofInstant(over.minusNanos(1), ZoneOffset.UTC);
    }
}
