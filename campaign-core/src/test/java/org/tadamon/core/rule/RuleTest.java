package org.tadamon.core.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.core.rule.RuleProblem.DraftedOtherwise;
import org.tadamon.core.rule.RuleProblem.Empty;
import org.tadamon.core.rule.RuleProblem.Malformed;
import org.tadamon.core.rule.RuleProblem.OutOfRange;
import org.tadamon.core.rule.RuleProblem.Over;
import org.tadamon.core.rule.RuleProblem.TriedSince;

/** A rule… */
class RuleTest {

    private static final RuleId ID = RuleId.of("00000000-0000-4000-8000-0000000000f1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Conditions AT_ONCE = asking(0, new Burst(50, 60, true));
    private static final Trial TRIAL = new Trial(77, 60, 58, Map.of("LB-BA", 58L));
    private static final String WHY = "Fifty in a minute";

    private static final RuleCommand.DraftRule DRAFT = new RuleCommand.DraftRule(ID, PETITION, "Night", AT_ONCE, BY);
    private static final RuleEvent DRAFTED = new RuleEvent.RuleDrafted(ID, PETITION, "Night", AT_ONCE, BY);
    private static final RuleEvent ORDERED = new RuleEvent.RuleTrialOrdered(ID, PETITION, BY);
    private static final RuleEvent TRIED = new RuleEvent.RuleTried(ID, PETITION, TRIAL);
    private static final RuleEvent APPLIED = new RuleEvent.RuleApplied(ID, PETITION, 77, WHY, BY);
    private static final RuleEvent THROUGH = new RuleEvent.RuleGoneThrough(ID, PETITION, 60, -58, false);
    private static final RuleEvent STOPPED = new RuleEvent.RuleGoneThrough(ID, PETITION, 60, -58, true);
    private static final RuleEvent CANCELLED = new RuleEvent.RuleCancelled(ID, PETITION, false, WHY, BY);
    private static final RuleEvent ENDED = new RuleEvent.RuleEnded(ID, PETITION, WHY, BY);
    private static final RuleEvent UNDONE = new RuleEvent.RuleUndone(ID, PETITION, WHY, BY);
    private static final RuleEvent PUT_BACK = new RuleEvent.RulePutBack(ID, PETITION, 59, 57);

    private static final RuleCommand TRY = new RuleCommand.TryRule(ID, BY);
    private static final RuleCommand APPLY = new RuleCommand.ApplyRule(ID, 77, WHY, BY);
    private static final RuleCommand CANCEL = new RuleCommand.CancelRule(ID, WHY, BY);
    private static final RuleCommand END = new RuleCommand.EndRule(ID, WHY, BY);
    private static final RuleCommand UNDO = new RuleCommand.UndoRule(ID, WHY, BY);
    private static final RuleCommand NOTE = new RuleCommand.NoteGoneThrough(ID, 60, -58);
    private static final RuleCommand NOTE_TRIAL = new RuleCommand.NoteTrial(ID, TRIAL);
    private static final RuleCommand NOTE_PUT_BACK = new RuleCommand.NotePutBack(ID, 59, 57);

    private static Conditions asking(int sameName, Burst burst) {
        return new Conditions(List.of("LB-BA"), null, null, null, null, sameName, burst);
    }

    private static TestExecutor<Rule> rule(RuleEvent... history) {
        return new AggregateTestFixture<>(Rule.class).given(List.of(history));
    }

    private static void refuses(TestExecutor<Rule> rule, RuleCommand command, RuleProblem... problems) {
        rule.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<Rule> rule, RuleCommand command) {
        rule.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isWrittenDownOnce() {
        rule().when(DRAFT).expectEvents(DRAFTED);
        ignores(rule(DRAFTED, ORDERED), DRAFT);
        refuses(rule(DRAFTED), new RuleCommand.DraftRule(ID, PETITION, "Day", AT_ONCE, BY), new DraftedOtherwise());
    }

    @Test
    void asksForSomething() {
        var nothing = new Conditions(List.of(), null, null, null, null, 0, null);
        refuses(rule(), new RuleCommand.DraftRule(ID, PETITION, "All", nothing, BY), new Empty("conditions"));
    }

    @Test
    void asksForWhatCanBe() {
        var wrong = new Conditions(List.of(), null, NOON, NOON, null, 1, new Burst(1, 604_801, false));
        refuses(
                rule(),
                new RuleCommand.DraftRule(ID, PETITION, " ", wrong, BY),
                new Empty("title"),
                new Malformed("until"),
                new OutOfRange("sameName", 1_000_000L),
                new OutOfRange("burst.atLeast", 1_000_000L),
                new OutOfRange("burst.withinSeconds", 604_800L));
    }

    @Test
    void isTriedBeforeItDoesAnythingAndAgain() {
        rule(DRAFTED).when(TRY).expectEvents(ORDERED);
        ignores(rule(DRAFTED, ORDERED), TRY);
        rule(DRAFTED, ORDERED).when(NOTE_TRIAL).expectEvents(TRIED);
        rule(DRAFTED, ORDERED, TRIED).when(TRY).expectEvents(ORDERED);
        refuses(rule(DRAFTED), APPLY, new Over());
        refuses(rule(DRAFTED, ORDERED, TRIED, APPLIED), TRY, new Over());
    }

    @Test
    void isAppliedToWhatWasSeen() {
        rule(DRAFTED, ORDERED, TRIED).when(APPLY).expectEvents(APPLIED);
        refuses(rule(DRAFTED, ORDERED, TRIED), new RuleCommand.ApplyRule(ID, 76, WHY, BY), new TriedSince());
        refuses(rule(DRAFTED, ORDERED, TRIED), new RuleCommand.ApplyRule(ID, 77, "", BY), new Empty("reason"));
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED), APPLY);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH), APPLY);
        refuses(rule(DRAFTED, ORDERED, TRIED, ORDERED), APPLY, new Over());
    }

    @Test
    void notesWhatHasComeOfItOnce() {
        rule(DRAFTED, ORDERED, TRIED, APPLIED).when(NOTE).expectEvents(THROUGH);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH), NOTE);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, UNDONE), NOTE);
    }

    @Test
    void isStoppedInTheMiddle() {
        rule(DRAFTED, ORDERED, TRIED, APPLIED).when(CANCEL).expectEvents(CANCELLED);
        rule(DRAFTED, ORDERED, TRIED, APPLIED, CANCELLED).when(NOTE).expectEvents(STOPPED);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, CANCELLED, STOPPED), NOTE);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, CANCELLED, STOPPED), CANCEL);
        refuses(rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH), CANCEL, new Over());
        refuses(rule(DRAFTED, ORDERED, TRIED, APPLIED, CANCELLED, STOPPED), END, new Over());
    }

    @Test
    void canBeTriedAnewOnceItsTrialWasStopped() {
        var stopped = new RuleEvent.RuleCancelled(ID, PETITION, true, WHY, BY);
        rule(DRAFTED, ORDERED).when(CANCEL).expectEvents(stopped);
        rule(DRAFTED, ORDERED, stopped).when(TRY).expectEvents(ORDERED);
        ignores(rule(DRAFTED, ORDERED, stopped), NOTE_TRIAL);
    }

    @Test
    void isEndedOnceItStands() {
        rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH).when(END).expectEvents(ENDED);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH, ENDED), END);
        refuses(rule(DRAFTED, ORDERED, TRIED, APPLIED), END, new Over());
    }

    @Test
    void isUndoneOnceHoweverFarItHasCome() {
        rule(DRAFTED, ORDERED, TRIED, APPLIED).when(UNDO).expectEvents(UNDONE);
        rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH).when(UNDO).expectEvents(UNDONE);
        rule(DRAFTED, ORDERED, TRIED, APPLIED, CANCELLED).when(UNDO).expectEvents(UNDONE);
        rule(DRAFTED, ORDERED, TRIED, APPLIED, THROUGH, ENDED).when(UNDO).expectEvents(UNDONE);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, UNDONE), UNDO);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, UNDONE, PUT_BACK), UNDO);
        refuses(rule(DRAFTED, ORDERED, TRIED), UNDO, new Over());
    }

    @Test
    void notesWhatHasComeOfUndoingItOnce() {
        rule(DRAFTED, ORDERED, TRIED, APPLIED, UNDONE).when(NOTE_PUT_BACK).expectEvents(PUT_BACK);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED, UNDONE, PUT_BACK), NOTE_PUT_BACK);
        ignores(rule(DRAFTED, ORDERED, TRIED, APPLIED), NOTE_PUT_BACK);
    }
}
