package org.tadamon.api.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.retention.RetentionEvent;
import org.tadamon.core.retention.RetentionEvent.Cause;

/** One of each event of how personal data ends, by the name it is stored under. */
final class GoldenRetention {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");

    static final Map<String, Object> ONE_OF_EACH = Map.of(
            "retention.brought-forward",
            new RetentionEvent.ErasureBroughtForward(PETITION, LocalDate.of(2027, 3, 1), BY),
            "retention.hold-placed",
            new RetentionEvent.HoldPlaced(PETITION, "A court asked for it.", BY),
            "retention.hold-lifted",
            new RetentionEvent.HoldLifted(PETITION, "The case is over.", BY),
            "retention.data-destroyed",
            new RetentionEvent.DataDestroyed(PETITION, Cause.DECISION, "The organisers were searched.", BY));

    private GoldenRetention() {}
}
