package org.tadamon.projections.petitionlist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param next the key the next page begins after; {@code null} on the last
 */
public record PetitionListPage(
        List<PetitionLine> lines, @Nullable String next) {}
