package org.tadamon.core.export;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can be asked of one export. Each but {@link DownloadExport} may be asked twice with the same result. */
public sealed interface ExportCommand {

    /** Which export it is asked of. */
    ExportId exportId();

    /**
     * Make packages. Refused: {@link ExportProblem.Empty}, {@link ExportProblem.TooLong},
     * {@link ExportProblem.TooMany}, {@link ExportProblem.Malformed}, all at once, and
     * {@link ExportProblem.OrderedOtherwise} when there is this export already, of something else. Asked again, it
     * stays at the position it was ordered at first, with the letters it had then.
     */
    record OrderExport(@TargetAggregateIdentifier ExportId exportId, PetitionId petitionId, Order order, AccountId by)
            implements ExportCommand {}

    /**
     * Make them again, from the same order. Asked while they are being made again, nothing happens. Refused:
     * {@link ExportProblem.NotMade} before they were made for the first time.
     */
    record MakeAgain(@TargetAggregateIdentifier ExportId exportId, AccountId by) implements ExportCommand {}

    /** Take note that they are made, or made again. Of what was cancelled nothing is noted. */
    record NoteMade(@TargetAggregateIdentifier ExportId exportId, Made made) implements ExportCommand {}

    /** Take note that they cannot be made, since there is nobody to make them for. */
    record NoteNobody(@TargetAggregateIdentifier ExportId exportId) implements ExportCommand {}

    /** Make them no more. Refused: {@link ExportProblem.Over} once they are made. */
    record CancelExport(@TargetAggregateIdentifier ExportId exportId, AccountId by) implements ExportCommand {}

    /** Take packages along. Refused: {@link ExportProblem.NotMade}. */
    record DownloadExport(@TargetAggregateIdentifier ExportId exportId, Audience part, AccountId by)
            implements ExportCommand {}
}
