package org.tadamon.api.action.form;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionProblem;
import org.tadamon.core.action.ActionProblem.Empty;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.Timing;

/** When an action is, as it was typed, understood. */
final class TimingInput {

    private static final LocalDateTime NEVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimingInput() {}

    static Timing read(ActionForm form, List<ActionProblem> broken) {
        return new Timing(
                time("starts", form.starts(), broken), time("ends", form.ends(), broken), zone(form.zone(), broken));
    }

    private static LocalDateTime time(String field, @Nullable String typed, List<ActionProblem> broken) {
        if (typed == null || typed.isBlank()) {
            broken.add(new Empty(field));
            return NEVER;
        }
        try {
            return LocalDateTime.parse(typed.strip());
        } catch (DateTimeException unread) {
            broken.add(new Malformed(field));
            return NEVER;
        }
    }

    /** Of those with rules of their own, since those that are mere distances know no summer time. */
    private static ZoneId zone(@Nullable String typed, List<ActionProblem> broken) {
        var zone = typed == null ? "" : typed.strip();
        if (zone.isEmpty()) {
            broken.add(new Empty("zone"));
        } else if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            broken.add(new Malformed("zone"));
        } else {
            return ZoneId.of(zone);
        }
        return ZoneId.of("UTC");
    }
}
