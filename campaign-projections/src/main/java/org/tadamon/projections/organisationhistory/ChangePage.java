package org.tadamon.projections.organisationhistory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what has happened.
 *
 * @param next the key the next page begins after; {@code null} on the last
 */
public record ChangePage(List<Change> changes, @Nullable String next) {}
