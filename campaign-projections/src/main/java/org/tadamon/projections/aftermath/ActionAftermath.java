package org.tadamon.projections.aftermath;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.Visit;
import org.tadamon.core.aftermath.VisitId;

/**
 * What remains of one action. Made of every {@link org.tadamon.core.aftermath.AftermathEvent}.
 *
 * @param counted how many came as the organisers counted; {@code null} while they have not
 * @param texts what they tell, by language tag; empty while they tell nothing
 * @param visits in the order they were recorded
 */
public record ActionAftermath(
        ActionId action, @Nullable Integer counted, Map<String, String> texts, List<Seen> visits) {

    /** A visit, and when it was recorded. */
    public record Seen(VisitId id, Visit visit, Instant at) {}

    /** Nothing is told yet. */
    public static ActionAftermath none(ActionId action) {
        return new ActionAftermath(action, null, Map.of(), List.of());
    }
}
