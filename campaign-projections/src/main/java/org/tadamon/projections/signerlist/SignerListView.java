package org.tadamon.projections.signerlist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.Taking;

/**
 * One list. Made of every {@link org.tadamon.core.signerlist.SignerListEvent}.
 *
 * @param rows how many signers were in it when it was made; 0 until then
 * @param keptUntil when it is forgotten; {@code null} until it is made
 * @param position where in the ledger it was ordered: who signed later is not in it; the key pages are turned by
 * @param copies the first first
 */
public record SignerListView(
        SignerListId listId,
        PetitionId petitionId,
        ListOrder order,
        AccountId by,
        Instant orderedAt,
        ListState state,
        int rows,
        @Nullable Instant keptUntil,
        long position,
        List<Copy> copies) {

    /** That it was taken along. */
    public record Copy(Taking taking, AccountId by, Instant at) {}
}
