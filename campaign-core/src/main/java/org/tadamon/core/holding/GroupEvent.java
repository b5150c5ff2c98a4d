package org.tadamon.core.holding;

import org.tadamon.core.account.AccountId;

/** All that can have happened to one group of held signatures. It names no signer, so it is kept for good. */
public sealed interface GroupEvent {

    /** Which decision it is about. */
    GroupId groupId();

    /** What the decision is about. */
    Group group();

    /** They are to be released or removed. From {@link GroupCommand.DecideGroup}. */
    record GroupDecided(GroupId groupId, Group group, Verdict verdict, String reasonCode, String note, AccountId by)
            implements GroupEvent {}

    /** Every one of them was gone through. From {@link GroupCommand.NoteDecided}. */
    record GroupGoneThrough(GroupId groupId, Group group, Effect effect) implements GroupEvent {}

    /** What was decided is taken back. From {@link GroupCommand.UndoGroup}. */
    record GroupUndone(GroupId groupId, Group group, String reason, AccountId by) implements GroupEvent {}

    /** Every one of them was gone through again. From {@link GroupCommand.NoteUndone}. */
    record GroupPutBack(GroupId groupId, Group group, Effect effect) implements GroupEvent {}
}
