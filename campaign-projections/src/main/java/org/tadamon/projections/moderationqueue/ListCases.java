package org.tadamon.projections.moderationqueue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.moderation.About.Kind;

/**
 * Which cases are there, the one due first first?
 *
 * @param kind only of this kind; {@code null} for both
 * @param stages only those that have come this far; at least one
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 100
 */
public record ListCases(
        @Nullable Kind kind,
        Set<CaseStage> stages,
        @Nullable String after,
        int limit) {}
