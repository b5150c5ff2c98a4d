package org.tadamon.projections.petitionlist;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;

/**
 * One petition in a list. Made of every {@link org.tadamon.core.petition.PetitionEvent} but news.
 *
 * @param titles by language tag
 * @param demands by language tag, CommonMark
 * @param openedAt {@code null} on a draft
 * @param closed whether its organiser closed it
 */
public record PetitionLine(
        PetitionId id,
        String slug,
        Map<String, String> titles,
        Map<String, String> demands,
        int goal,
        Instant closesAt,
        Exposure exposure,
        @Nullable Instant openedAt,
        boolean closed) {

    /** Whether it may be signed at this moment. */
    public boolean takesSignaturesAt(Instant now) {
        return openedAt != null && !closed && now.isBefore(closesAt);
    }
}
