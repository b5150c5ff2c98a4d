package org.tadamon.projections.decisionmakerlist;

import org.jspecify.annotations.Nullable;

/**
 * Who decides? In the order of area, office and name.
 *
 * @param search the beginning of a word of the name, office or area; empty for all
 * @param areaCode only for this area; {@code null} for any
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 1,000
 */
public record ListDecisionMakers(
        String search, @Nullable String areaCode, @Nullable String after, int limit) {}
