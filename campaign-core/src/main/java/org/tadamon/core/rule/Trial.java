package org.tadamon.core.rule;

import java.util.Map;

/**
 * What a rule would do.
 *
 * @param asOf the position in the ledger up to which signatures were looked at
 * @param found how many it would hold
 * @param counted how many of those count: by so many the count would fall
 * @param areas the same by area; areas of which none counts are not in it
 */
public record Trial(long asOf, long found, long counted, Map<String, Long> areas) {

    /** Makes it unchangeable. */
    public Trial {
        areas = Map.copyOf(areas);
    }
}
