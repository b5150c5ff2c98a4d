package org.tadamon.api.checkin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.AttendanceStatus;
import org.tadamon.projections.attendanceroll.RollFigures;

/** What those who help at an action must know to do it: numbers, and nothing else. */
@Component
public class CheckInFigures {

    private final AttendanceRollQueries roll;
    /** Marshals look up codes one after another, and to count means to look at everybody who comes. */
    private final Cache<ActionId, RollFigures> remembered = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    CheckInFigures(AttendanceRollQueries roll) {
        this.roll = roll;
    }

    /** Somebody was let in here, so that it is counted anew. */
    void forget(ActionId action) {
        remembered.invalidate(action);
    }

    /**
     * How many come.
     *
     * @param people how many have a place
     * @param came how many of them were let in
     * @param needs how many parties need what, of what this role looks after
     */
    public record Expected(int people, int came, Map<Need, Integer> needs) {}

    /** As of now, for this role; {@code null} for organisers, who see all. */
    public Expected of(ActionId action, @Nullable HelpingRole role) {
        var all = remembered.get(action, roll::figures);
        var needs = new TreeMap<>(all.needs());
        needs.keySet().retainAll(concern(role));
        return new Expected(all.people(AttendanceStatus.COMING), all.came(), needs);
    }

    private static Set<Need> concern(@Nullable HelpingRole role) {
        return switch (role) {
            case null -> Set.of(Need.values());
            case MARSHAL -> Set.of(Need.values());
            case MEDIC -> Set.of(Need.STEP_FREE, Need.QUIET_SPACE, Need.HELP);
            case INTERPRETER -> Set.of(Need.INTERPRETER);
            case LEGAL_OBSERVER -> Set.of();
        };
    }
}
