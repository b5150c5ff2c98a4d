package org.tadamon.core.holding;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.holding.GroupCommand.DecideGroup;
import org.tadamon.core.holding.GroupCommand.NoteDecided;
import org.tadamon.core.holding.GroupCommand.NoteUndone;
import org.tadamon.core.holding.GroupCommand.UndoGroup;
import org.tadamon.core.holding.GroupEvent.GroupDecided;
import org.tadamon.core.holding.GroupEvent.GroupGoneThrough;
import org.tadamon.core.holding.GroupEvent.GroupPutBack;
import org.tadamon.core.holding.GroupEvent.GroupUndone;
import org.tadamon.core.holding.GroupProblem.DecidedOtherwise;
import org.tadamon.core.holding.GroupProblem.Empty;
import org.tadamon.core.holding.GroupProblem.Malformed;
import org.tadamon.core.holding.GroupProblem.TooLong;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** A group of held signatures… */
class HeldGroupTest {

    private static final GroupId ID = GroupId.of("00000000-0000-4000-8000-0000000000e1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final Group GROUP = new Group(PETITION, "many-from-one-network", null, null, false, 41);
    private static final Effect EFFECT = new Effect(12, 11);

    private static final DecideGroup DECIDE = new DecideGroup(ID, GROUP, Verdict.RELEASE, "looked-at", "A school", BY);
    private static final GroupDecided DECIDED =
            new GroupDecided(ID, GROUP, Verdict.RELEASE, "looked-at", "A school", BY);
    private static final NoteDecided NOTE = new NoteDecided(ID, EFFECT);
    private static final GroupGoneThrough THROUGH = new GroupGoneThrough(ID, GROUP, EFFECT);
    private static final UndoGroup UNDO = new UndoGroup(ID, "Too hasty", BY);
    private static final GroupUndone UNDONE = new GroupUndone(ID, GROUP, "Too hasty", BY);
    private static final NoteUndone NOTE_UNDONE = new NoteUndone(ID, EFFECT);
    private static final GroupPutBack PUT_BACK = new GroupPutBack(ID, GROUP, EFFECT);

    private static TestExecutor<HeldGroup> group(GroupEvent... history) {
        return new AggregateTestFixture<>(HeldGroup.class).given(List.of(history));
    }

    private static void refuses(TestExecutor<HeldGroup> group, GroupCommand command, GroupProblem... problems) {
        group.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<HeldGroup> group, GroupCommand command) {
        group.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isDecidedOnOnce() {
        group().when(DECIDE).expectEvents(DECIDED);
        ignores(group(DECIDED), DECIDE);
        ignores(group(DECIDED, THROUGH), DECIDE);
    }

    @Test
    void isNotDecidedOnOtherwiseUnderTheSameName() {
        refuses(group(DECIDED), new DecideGroup(ID, GROUP, Verdict.REMOVE, "forged", "", BY), new DecidedOtherwise());
    }

    @Test
    void isDecidedOnForAReason() {
        refuses(group(), new DecideGroup(ID, GROUP, Verdict.REMOVE, "", "", BY), new Empty("reasonCode"));
        refuses(
                group(),
                new DecideGroup(ID, GROUP, Verdict.REMOVE, "Not a code", "n".repeat(501), BY),
                new Malformed("reasonCode"),
                new TooLong("note", 500L));
    }

    @Test
    void notesWhatHasComeOfItOnce() {
        group(DECIDED).when(NOTE).expectEvents(THROUGH);
        ignores(group(DECIDED, THROUGH), NOTE);
        ignores(group(DECIDED, UNDONE), NOTE);
    }

    @Test
    void isTakenBackOnceWhetherGoneThroughOrNot() {
        group(DECIDED).when(UNDO).expectEvents(UNDONE);
        group(DECIDED, THROUGH).when(UNDO).expectEvents(UNDONE);
        ignores(group(DECIDED, UNDONE), UNDO);
        ignores(group(DECIDED, THROUGH, UNDONE, PUT_BACK), UNDO);
    }

    @Test
    void isTakenBackForAReason() {
        refuses(group(DECIDED), new UndoGroup(ID, " ", BY), new Empty("reason"));
    }

    @Test
    void notesWhatHasComeOfTakingItBackOnce() {
        group(DECIDED, UNDONE).when(NOTE_UNDONE).expectEvents(PUT_BACK);
        ignores(group(DECIDED, THROUGH), NOTE_UNDONE);
        ignores(group(DECIDED, UNDONE, PUT_BACK), NOTE_UNDONE);
    }
}
