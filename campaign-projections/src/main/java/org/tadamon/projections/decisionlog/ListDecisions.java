package org.tadamon.projections.decisionlog;

import org.jspecify.annotations.Nullable;

/**
 * What was decided, the last first?
 *
 * @param withProposals whether what one moderator proposed and another refused is told too; for moderators only
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 100
 */
public record ListDecisions(boolean withProposals, @Nullable String after, int limit) {}
