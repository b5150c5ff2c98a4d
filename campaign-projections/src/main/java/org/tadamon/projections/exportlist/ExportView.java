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
        List<Download> downloads,
        long taken) {

    /** That it, or a part of it, was taken along. */
    public record Download(Audience part, AccountId by, Instant at) {}
}
