package org.tadamon.api.action;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.attendancecount.AttendanceCountQueries;
import org.tadamon.projections.attendancecount.AttendanceCountQueries.CountPeopleComing;
import org.tadamon.projections.attendancecount.PeopleComing;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.RollFigures;

/** How many people have a place at actions, as far as whoever asks may know; each action is in the answer. */
@Component
public class PeopleNumbers {

    private final AttendanceCountQueries counts;
    private final AttendanceRollQueries roll;
    private final Clock clock;

    PeopleNumbers(AttendanceCountQueries counts, AttendanceRollQueries roll, Clock clock) {
        this.counts = counts;
        this.roll = roll;
        this.clock = clock;
    }

    /** What everybody may know: of a guarded action what it published last. */
    public Map<ActionId, Long> toEverybody(Collection<ActionPage> actions) {
        var now = clock.instant();
        return of(
                actions,
                (action, coming) ->
                        coming.forEverybody(action.plan().exposure(), now).total());
    }

    /** As of now, for organisers. */
    public Map<ActionId, Long> toOrganisers(Collection<ActionPage> actions) {
        return of(actions, (_, coming) -> coming.total());
    }

    /** How many come and what with, as of now, for organisers. */
    public RollFigures figures(ActionId action) {
        return roll.figures(action);
    }

    private Map<ActionId, Long> of(Collection<ActionPage> actions, ToLongBiFunction<ActionPage, PeopleComing> number) {
        var counted = counts.answer(
                new CountPeopleComing(actions.stream().map(ActionPage::id).toList()));
        var numbers = new HashMap<ActionId, Long>();
        actions.forEach(action -> {
            var coming = counted.get(action.id());
            numbers.put(action.id(), coming == null ? 0 : number.applyAsLong(action, coming));
        });
        return numbers;
    }
}
