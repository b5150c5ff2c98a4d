package org.tadamon.projections.moderationqueue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue.
 *
 * @param next the key the next page begins after; {@code null} on the last
 */
public record CaseListPage(List<CaseLine> lines, @Nullable String next) {}
