package org.tadamon.projections.commentlist;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;

/**
 * Which comments of a petition are in this state? Those that wait, the longest first; the others, those decided on last
 * first.
 *
 * @param after the key the last page ended with; {@code null} for the first page
 * @param limit 1 to 1,000
 */
public record ListComments(
        PetitionId petitionId, CommentState state, @Nullable Long after, int limit) {}
