package org.tadamon.core.export;

import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can have happened to one export. It names no signer, so it is kept for good. */
public sealed interface ExportEvent {

    /** Which export it happened to. */
    ExportId exportId();

    /** Whose numbers it holds. */
    PetitionId petitionId();

    /** Packages are to be made. From {@link ExportCommand.OrderExport}. */
    record ExportOrdered(ExportId exportId, PetitionId petitionId, Order order, AccountId by) implements ExportEvent {}

    /** They are made. From {@link ExportCommand.NoteMade}. */
    record ExportMade(ExportId exportId, PetitionId petitionId, Made made) implements ExportEvent {}

    /** They are to be made again, from the same order. From {@link ExportCommand.MakeAgain}. */
    record ExportMakeAgainAsked(ExportId exportId, PetitionId petitionId, AccountId by) implements ExportEvent {}

    /**
     * They are made again. From {@link ExportCommand.NoteMade}.
     *
     * @param same whether every byte is as it was
     */
    record ExportMadeAgain(ExportId exportId, PetitionId petitionId, Made made, boolean same) implements ExportEvent {}

    /** There was nobody to make them for. From {@link ExportCommand.NoteNobody}. */
    record ExportForNobody(ExportId exportId, PetitionId petitionId) implements ExportEvent {}

    /** They are not made. From {@link ExportCommand.CancelExport}. */
    record ExportCancelled(ExportId exportId, PetitionId petitionId, AccountId by) implements ExportEvent {}

    /**
     * Packages were taken along. From {@link ExportCommand.DownloadExport}; each time.
     *
     * @param part for whom of those they were made for
     */
    record ExportDownloaded(ExportId exportId, PetitionId petitionId, Audience part, AccountId by)
            implements ExportEvent {}
}
