package org.tadamon.core.moderation;

import static org.tadamon.core.moderation.SampleCase.PETITION;
import static org.tadamon.core.moderation.SampleCase.REPORTED;
import static org.tadamon.core.moderation.SampleCase.REPORTS;
import static org.tadamon.core.moderation.SampleCase.REPORTS_OPENED;
import static org.tadamon.core.moderation.SampleCase.RIMA;
import static org.tadamon.core.moderation.SampleCase.SAMI;
import static org.tadamon.core.moderation.SampleCase.THEIRS;
import static org.tadamon.core.moderation.SampleCase.claimed;
import static org.tadamon.core.moderation.SampleCase.isNothing;
import static org.tadamon.core.moderation.SampleCase.isRefused;
import static org.tadamon.core.moderation.SampleCase.report;
import static org.tadamon.core.moderation.SampleCase.where;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DecideCase;
import org.tadamon.core.moderation.CaseCommand.DropCase;
import org.tadamon.core.moderation.CaseCommand.ReportPetition;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.core.moderation.CaseProblem.AlreadyProposed;
import org.tadamon.core.moderation.CaseProblem.AnotherMustDecide;
import org.tadamon.core.moderation.CaseProblem.NotHeld;
import org.tadamon.core.moderation.CaseProblem.NotTakenDown;
import org.tadamon.core.moderation.CaseProblem.NothingProposed;
import org.tadamon.core.moderation.Verdict.ConfirmTakeDown;
import org.tadamon.core.moderation.Verdict.Keep;
import org.tadamon.core.moderation.Verdict.RefuseTakeDown;
import org.tadamon.core.moderation.Verdict.Restore;
import org.tadamon.core.moderation.Verdict.TakeDown;

/** A case, where two must agree to take a petition down… */
class TwoModeratorsTest {

    private static final TakeDown DOWN = new TakeDown("hate", "Last line");
    private static final CaseEvent PROPOSED = new TakeDownProposed(REPORTS, REPORTED, "hate", "Last line", RIMA);
    private static final CaseEvent CONFIRMED = new TakeDownDecided(REPORTS, REPORTED, "hate", "Last line", RIMA, SAMI);
    private static final CaseEvent REFUSED = new TakeDownRefused(REPORTS, REPORTED, "A quotation", SAMI);

    private static TestExecutor<Case> given(CaseEvent... then) {
        return where(true).given(REPORTS_OPENED, claimed(REPORTED, RIMA)).andGiven((Object[]) then);
    }

    private static DecideCase decide(Verdict verdict, AccountId by) {
        return new DecideCase(REPORTS, verdict, by);
    }

    @Test
    void isOnlyProposedByTheFirst() {
        given().when(decide(DOWN, RIMA)).expectEvents(PROPOSED);
        isNothing(given(PROPOSED).when(decide(DOWN, RIMA)));
    }

    @Test
    void isTakenDownWhenAnotherConfirms() {
        given(PROPOSED, claimed(REPORTED, SAMI))
                .when(decide(new ConfirmTakeDown(), SAMI))
                .expectEvents(CONFIRMED);
        isNothing(given(PROPOSED, claimed(REPORTED, SAMI), CONFIRMED).when(decide(new ConfirmTakeDown(), SAMI)));
    }

    @Test
    void isOpenAgainWhenAnotherRefuses() {
        given(PROPOSED, claimed(REPORTED, SAMI))
                .when(decide(new RefuseTakeDown("A quotation"), SAMI))
                .expectEvents(REFUSED);
        isNothing(given(PROPOSED, claimed(REPORTED, SAMI), REFUSED)
                .when(decide(new RefuseTakeDown("A quotation"), SAMI)));
        given(PROPOSED, claimed(REPORTED, SAMI), REFUSED)
                .when(decide(new Keep("A quotation"), SAMI))
                .expectEvents(new ReportsDismissed(REPORTS, REPORTED, "A quotation", SAMI));
    }

    @Test
    void cannotBeClaimedByWhoeverProposed() {
        isRefused(given(PROPOSED).when(new ClaimCase(REPORTS, RIMA)), new AnotherMustDecide());
        given(PROPOSED).when(new ClaimCase(REPORTS, SAMI)).expectEvents(claimed(REPORTED, SAMI));
    }

    @Test
    void cannotBeConfirmedNorRefusedByWhoeverProposed() {
        isRefused(given(PROPOSED).when(decide(new ConfirmTakeDown(), RIMA)), new AnotherMustDecide());
        isRefused(given(PROPOSED).when(decide(new RefuseTakeDown("No"), RIMA)), new AnotherMustDecide());
        isRefused(
                given(PROPOSED, claimed(REPORTED, RIMA)).when(decide(new ConfirmTakeDown(), RIMA)),
                new AnotherMustDecide());
    }

    @Test
    void cannotBeConfirmedByAnotherWhoDoesNotHoldIt() {
        isRefused(given(PROPOSED).when(decide(new ConfirmTakeDown(), SAMI)), new NotHeld());
        isRefused(given(PROPOSED).when(decide(new RefuseTakeDown("No"), SAMI)), new NotHeld());
    }

    @Test
    void isDecidedAsProposedBeforeAnythingElse() {
        isRefused(given(PROPOSED, claimed(REPORTED, SAMI)).when(decide(new Keep("Fine"), SAMI)), new AlreadyProposed());
        isRefused(
                given(PROPOSED, claimed(REPORTED, SAMI)).when(decide(new TakeDown("spam", ""), SAMI)),
                new AlreadyProposed());
        isRefused(given(PROPOSED, claimed(REPORTED, SAMI)).when(decide(new Restore("Fine"), SAMI)), new NotTakenDown());
    }

    @Test
    void cannotBeConfirmedBeforeItIsProposed() {
        isRefused(given().when(decide(new ConfirmTakeDown(), RIMA)), new NothingProposed());
        isRefused(given().when(decide(new RefuseTakeDown("No"), RIMA)), new NothingProposed());
    }

    @Test
    void canBeProposedAgainOnceRefused() {
        given(PROPOSED, claimed(REPORTED, SAMI), REFUSED, claimed(REPORTED, RIMA))
                .when(decide(DOWN, RIMA))
                .expectEvents(PROPOSED);
    }

    @Test
    void isJoinedByReportsWhileItIsProposed() {
        given(PROPOSED)
                .when(new ReportPetition(REPORTS, PETITION, 1, THEIRS, report(3)))
                .expectEvents(new CaseReported(REPORTS, REPORTED, report(3)));
    }

    @Test
    void isDroppedWhileItIsProposed() {
        given(PROPOSED)
                .when(new DropCase(REPORTS, Cause.WITHDRAWN, SAMI))
                .expectEvents(new CaseDropped(REPORTS, REPORTED, Cause.WITHDRAWN, SAMI));
    }

    @Test
    void staysTakenDownByTwoWhenOneIsEnoughByNow() {
        isNothing(where(false)
                .given(REPORTS_OPENED, claimed(REPORTED, RIMA), PROPOSED)
                .when(decide(DOWN, RIMA)));
    }
}
