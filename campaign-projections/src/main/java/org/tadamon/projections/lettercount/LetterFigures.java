package org.tadamon.projections.lettercount;

import java.util.EnumMap;
import java.util.Map;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.publishing.GuardedTotal;

/**
 * What has become of the letters of one drive, as of now. Made of every {@link org.tadamon.core.posting.PostingEvent}.
 *
 * @param byRecipient how many copies stand how, for each of those any were written to
 * @param sentUntilToday how many were sent to each until the beginning of the day (UTC), for everybody to know
 * @param byThemselves how many people say that they sent theirs by themselves, to however many
 * @param guarded what a guarded drive published last: of how many people a letter was sent, to however many
 */
public record LetterFigures(
        Map<Recipient, Map<CopyState, Long>> byRecipient,
        Map<Recipient, Long> sentUntilToday,
        long byThemselves,
        GuardedTotal guarded) {

    /** How many copies stand so, for whomever. */
    public long many(CopyState state) {
        return byRecipient.values().stream()
                .mapToLong(each -> each.getOrDefault(state, 0L))
                .sum();
    }

    static Map<CopyState, Long> none() {
        return new EnumMap<>(CopyState.class);
    }
}
