package org.tadamon.projections.exportlist;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/**
 * Which exports were ordered, the last first?
 *
 * @param petitions only of these; {@code null} for all there are
 * @param person only what they ordered or took along; {@code null} for anybody's
 * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
 * @param limit 1 to 1,000
 */
public record ListExports(
        @Nullable Set<PetitionId> petitions, @Nullable AccountId person, long before, int limit) {}
