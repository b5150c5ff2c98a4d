package org.tadamon.core.posting;

import java.util.List;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;

/** All that can have happened to one posting. It says to whom, never from whom. */
public sealed interface PostingEvent {

    /** Which posting it happened to. */
    PostingId posting();

    /** Of which drive. */
    LetterDriveId drive();

    /** A letter is to be sent to these. From {@link PostingCommand.OrderPosting}. */
    record PostingOrdered(PostingId posting, LetterDriveId drive, List<Recipient> to) implements PostingEvent {}

    /** Something that has become of the copy for one of them. */
    sealed interface CopySettled extends PostingEvent {

        /** For whom it was. */
        Recipient to();
    }

    /** The mail server took it. From {@link PostingCommand.SettleLetter}. */
    record LetterSent(PostingId posting, LetterDriveId drive, Recipient to) implements CopySettled {}

    /** The mail server refused it for good. From {@link PostingCommand.SettleLetter}. */
    record LetterReturned(PostingId posting, LetterDriveId drive, Recipient to) implements CopySettled {}

    /** It may have been sent; it is not sent again. From {@link PostingCommand.SettleLetter}. */
    record LetterInDoubt(PostingId posting, LetterDriveId drive, Recipient to) implements CopySettled {}

    /** Its writer took it back. From {@link PostingCommand.SettleLetter}. */
    record LetterTakenBack(PostingId posting, LetterDriveId drive, Recipient to) implements CopySettled {}

    /** Somebody says they have sent it by themselves. From {@link PostingCommand.NotePostedByHand}. */
    record LetterPostedByHand(PostingId posting, LetterDriveId drive, Recipient to) implements CopySettled {}
}
