package org.tadamon.core.posting;

import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.PostingCommand.NotePostedByHand;
import org.tadamon.core.posting.PostingCommand.OrderPosting;
import org.tadamon.core.posting.PostingCommand.SettleLetter;
import org.tadamon.core.posting.PostingEvent.LetterInDoubt;
import org.tadamon.core.posting.PostingEvent.LetterPostedByHand;
import org.tadamon.core.posting.PostingEvent.LetterReturned;
import org.tadamon.core.posting.PostingEvent.LetterSent;
import org.tadamon.core.posting.PostingEvent.LetterTakenBack;
import org.tadamon.core.posting.PostingEvent.PostingOrdered;
import org.tadamon.core.posting.PostingProblem.NoSuchDrive;
import org.tadamon.core.posting.PostingProblem.ToNobody;
import org.tadamon.core.posting.PostingProblem.TooLate;
import org.tadamon.core.posting.PostingProblem.TooMany;
import org.tadamon.core.refusal.CommandRefused;

/** A posting… */
class PostingTest {

    private static final PostingId ID = PostingId.of("00000000-0000-4000-8000-0000000000c1");
    private static final LetterDriveId DRIVE = LetterDriveId.of("00000000-0000-4000-8000-0000000000d1");
    private static final Instant END = Instant.parse("2026-12-20T12:00:00Z");
    private static final Recipient AMAL = new Recipient("LB", "Amal Haddad", "Member of Parliament");
    private static final Recipient OMAR = new Recipient("LB", "Omar Nasr", "Member of Parliament");
    private static final PostingOrdered ORDERED = new PostingOrdered(ID, DRIVE, List.of(AMAL, OMAR));

    private static TestExecutor<Posting> at(Instant now, PostingEvent... history) {
        LetterTerms drives = drive -> drive.equals(DRIVE) ? Optional.of(END) : Optional.empty();
        return new AggregateTestFixture<>(Posting.class)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC))
                .registerInjectableResource(drives)
                .given(List.of(history));
    }

    private static TestExecutor<Posting> after(PostingEvent... history) {
        return at(END.minusSeconds(1), history);
    }

    private static void refuses(TestExecutor<Posting> given, PostingCommand command, PostingProblem... why) {
        given.when(command)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(hasProperty("message", is(new CommandRefused(List.of(why)).getMessage())));
    }

    private static OrderPosting order(Recipient... to) {
        return new OrderPosting(ID, DRIVE, List.of(to));
    }

    private static SettleLetter settle(Recipient to, Fate fate) {
        return new SettleLetter(ID, to, fate);
    }

    @Test
    void isOrderedOnce() {
        after().when(order(AMAL, OMAR)).expectEvents(ORDERED);
        after(ORDERED).when(order(AMAL)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void isOrderedForADayAfterTheDriveIsOverAtTheLatest() {
        var grace = END.plus(Duration.ofHours(24));
        at(grace.minusMillis(1)).when(order(AMAL, OMAR)).expectEvents(ORDERED);
        refuses(at(grace), order(AMAL), new TooLate());
        at(grace, ORDERED).when(order(AMAL, OMAR)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void belongsToADriveThereIs() {
        var other = LetterDriveId.of("00000000-0000-4000-8000-0000000000d2");
        refuses(after(), new OrderPosting(ID, other, List.of(AMAL)), new NoSuchDrive());
        refuses(after(), new NotePostedByHand(ID, other, AMAL), new NoSuchDrive());
    }

    @Test
    void goesToSomebodyAndToNobodyTwice() {
        refuses(after(), order(), new ToNobody("to"));
        refuses(after(), order(AMAL, AMAL), new TooMany("to", 10L));
        var eleven = IntStream.range(0, 11)
                .mapToObj(each -> new Recipient("LB", "Member " + each, "Member"))
                .toArray(Recipient[]::new);
        refuses(after(), order(eleven), new TooMany("to", 10L));
    }

    @Test
    void keepsWhatHasBecomeOfEachCopyOnce() {
        var sent = new LetterSent(ID, DRIVE, AMAL);
        after(ORDERED).when(settle(AMAL, Fate.SENT)).expectEvents(sent);
        after(ORDERED).when(settle(AMAL, Fate.RETURNED)).expectEvents(new LetterReturned(ID, DRIVE, AMAL));
        after(ORDERED).when(settle(AMAL, Fate.TAKEN_BACK)).expectEvents(new LetterTakenBack(ID, DRIVE, AMAL));
        for (var fate : Fate.values()) {
            after(ORDERED, sent).when(settle(AMAL, fate)).expectNoEvents();
            after(ORDERED, new LetterTakenBack(ID, DRIVE, AMAL))
                    .when(settle(AMAL, fate))
                    .expectNoEvents();
        }
        after(ORDERED, sent).when(settle(OMAR, Fate.SENT)).expectEvents(new LetterSent(ID, DRIVE, OMAR));
    }

    @Test
    void learnsThatWhatWasInDoubtWasSent() {
        var doubt = new LetterInDoubt(ID, DRIVE, AMAL);
        after(ORDERED).when(settle(AMAL, Fate.IN_DOUBT)).expectEvents(doubt);
        after(ORDERED, doubt).when(settle(AMAL, Fate.IN_DOUBT)).expectNoEvents();
        after(ORDERED, doubt).when(settle(AMAL, Fate.RETURNED)).expectNoEvents();
        after(ORDERED, doubt).when(settle(AMAL, Fate.SENT)).expectEvents(new LetterSent(ID, DRIVE, AMAL));
    }

    @Test
    void keepsNothingOfWhoItWasNotWrittenTo() {
        var other = new Recipient("LB", "Somebody Else", "Member of Parliament");
        after(ORDERED).when(settle(other, Fate.SENT)).expectNoEvents();
    }

    @Test
    void countsOnceWhatSomebodySentByThemselves() {
        var note = new NotePostedByHand(ID, DRIVE, AMAL);
        var noted = new LetterPostedByHand(ID, DRIVE, AMAL);
        after().when(note).expectEvents(noted);
        after(noted).when(note).expectNoEvents();
        after(ORDERED).when(note).expectNoEvents(); // it is on its way already
        refuses(at(END.plus(Duration.ofHours(24))), note, new TooLate());
    }

    @Test
    void isOfAFewCopiesByHandOnly() {
        var ten = IntStream.range(0, 10)
                .mapToObj(each -> new LetterPostedByHand(ID, DRIVE, new Recipient("LB", "Member " + each, "Member")))
                .toArray(PostingEvent[]::new);
        refuses(after(ten), new NotePostedByHand(ID, DRIVE, AMAL), new TooMany("to", 10L));
    }
}
