package org.tadamon.projections.exportlist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;

/**
 * One export. Made of every {@link org.tadamon.core.export.ExportEvent}.
 *
 * @param made what was made; {@code null} until then
 * @param position where in the ledger it was ordered; the key pages are turned by
 * @param again how it was made again the last time; {@code null} where it never was
 * @param downloads the last {@link ExportListProjection#KEPT}, the first of them first
 * @param taken how often it was taken along in all
 */
public record ExportView(
        ExportId exportId,
        PetitionId petitionId,
        Order order,
        AccountId by,
        Instant orderedAt,
        ExportState state,
        @Nullable Made made,
        long position,
        @Nullable Again again,
        List<Download> downloads,
        long taken) {

    /**
     * That it is, or was, made again.
     *
     * @param by who asked
     * @param position where in the ledger they asked
     * @param same whether every byte was as before; {@code null} while it is being made
     */
    public record Again(
            AccountId by,
            Instant at,
            long position,
            @Nullable Boolean same) {}

    /** Whether it is being made, for the first time or again, as far as is known here. */
    public boolean isBeingMade() {
        return state == ExportState.ORDERED || again != null && again.same == null;
    }

    /** Where in the ledger it was asked for the last time that it be made. */
    public long askedAt() {
        return again == null ? position : again.position;
    }

    /** That it, or a part of it, was taken along. */
    public record Download(Audience part, AccountId by, Instant at) {}
}
