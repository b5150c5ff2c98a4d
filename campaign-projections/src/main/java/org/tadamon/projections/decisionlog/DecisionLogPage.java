package org.tadamon.projections.decisionlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param next the key the next page begins after; {@code null} on the last
 */
public record DecisionLogPage(
        List<DecisionLine> lines, @Nullable String next) {}
