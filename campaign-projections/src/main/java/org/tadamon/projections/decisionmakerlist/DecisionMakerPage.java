package org.tadamon.projections.decisionmakerlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.decisionmaker.DecisionMaker;

/**
 * A page of the list.
 *
 * @param next the key the next page begins after; {@code null} on the last
 */
public record DecisionMakerPage(
        List<DecisionMaker> decisionMakers, @Nullable String next) {}
