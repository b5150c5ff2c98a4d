package org.tadamon.core.letterdrive;

import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.letterdrive.LetterDriveCommand.DissolveLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.EndLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.ReviseLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.StartLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveProblem.ClosesWrongly;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveOver;
import org.tadamon.core.letterdrive.LetterDriveProblem.Empty;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.letterdrive.LetterDriveProblem.NotOverYet;
import org.tadamon.core.letterdrive.LetterDriveProblem.StartedOtherwise;
import org.tadamon.core.letterdrive.LetterDriveProblem.TooLong;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;

/** A letter drive… */
class LetterDriveTest {

    private static final LetterDriveId ID = LetterDriveId.of("00000000-0000-4000-8000-0000000000d1");
    private static final OrganisationId OURS = OrganisationId.of("00000000-0000-4000-8000-0000000000a1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-20T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Wording WORDS = new Wording("Write", "Because *we* must.", "A request", "Please listen.");
    private static final LetterPlan PLAN = plan(WORDS, CLOSES);
    private static final LetterDriveStarted STARTED = new LetterDriveStarted(ID, OURS, null, PLAN, BY);

    private static LetterPlan plan(Wording words, Instant closes, String... offices) {
        return new LetterPlan(Exposure.OPEN, Map.of("en", words), "country", List.of(offices), closes, true);
    }

    private static TestExecutor<LetterDrive> at(Instant now, Object... history) {
        return new AggregateTestFixture<>(LetterDrive.class)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC))
                .givenCurrentTime(NOW)
                .andGiven(history);
    }

    private static void refuses(
            TestExecutor<LetterDrive> given, LetterDriveCommand command, LetterDriveProblem... why) {
        given.when(command)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(hasProperty("message", is(new CommandRefused(List.of(why)).getMessage())));
    }

    private static StartLetterDrive start(LetterPlan plan) {
        return new StartLetterDrive(ID, OURS, null, plan, BY);
    }

    @Test
    void isStartedOnce() {
        at(NOW).when(start(PLAN)).expectEvents(STARTED);
        at(NOW, STARTED).when(start(PLAN)).expectNoEvents().expectSuccessfulHandlerExecution();
        refuses(at(NOW, STARTED), start(plan(WORDS, CLOSES.plusSeconds(1))), new StartedOtherwise());
    }

    @Test
    void saysSomethingInSomeLanguage() {
        var nothing = new LetterPlan(Exposure.OPEN, Map.of(), "", List.of(), CLOSES, true);
        refuses(at(NOW), start(nothing), new Empty("wordings"), new Malformed("level"));
        var odd = new LetterPlan(Exposure.OPEN, Map.of("English", WORDS), "country", List.of(), CLOSES, true);
        refuses(at(NOW), start(odd), new Malformed("wordings"));
        refuses(
                at(NOW),
                start(plan(new Wording("", " ", "", ""), CLOSES)),
                new Empty("wordings.en.title"),
                new Empty("wordings.en.reason"),
                new Empty("wordings.en.subject"),
                new Empty("wordings.en.letter"));
    }

    @Test
    void keepsToTheRoomOfItsPage() {
        var long120 = "é".repeat(120);
        var long5000 = "x".repeat(5_000);
        var fits = plan(new Wording(long120, long5000, long120, long5000), CLOSES);
        at(NOW).when(start(fits)).expectSuccessfulHandlerExecution();
        refuses(
                at(NOW),
                start(plan(new Wording(long120 + "x", long5000 + "x", long120 + "x", long5000 + "x"), CLOSES)),
                new TooLong("wordings.en.title", 120L),
                new TooLong("wordings.en.reason", 5_000L),
                new TooLong("wordings.en.subject", 120L),
                new TooLong("wordings.en.letter", 5_000L));
    }

    @Test
    void hasASubjectOfOneLineThatCannotBecomeAHeader() {
        refuses(
                at(NOW),
                start(plan(new Wording("Write", "Why", "Hello\nBcc: all@example.org", "Text"), CLOSES)),
                new Malformed("wordings.en.subject"));
    }

    @Test
    void isWrittenToASmallNumberOfOffices() {
        var twenty = Collections.nCopies(20, "Member ");
        var distinct = new String[20];
        for (int i = 0; i < 20; i++) {
            distinct[i] = twenty.get(i) + i;
        }
        at(NOW).when(start(plan(WORDS, CLOSES, distinct))).expectSuccessfulHandlerExecution();
        refuses(at(NOW), start(plan(WORDS, CLOSES, "Member", "Member")), new Malformed("offices"));
        refuses(at(NOW), start(plan(WORDS, CLOSES, " ")), new Malformed("offices"));
        var many = Collections.nCopies(21, "Member").toArray(String[]::new);
        refuses(at(NOW), start(plan(WORDS, CLOSES, many)), new TooLong("offices", 20L), new Malformed("offices"));
    }

    @Test
    void closesWithinAYear() {
        var year = NOW.plus(Duration.ofDays(366));
        at(NOW).when(start(plan(WORDS, year))).expectSuccessfulHandlerExecution();
        refuses(at(NOW), start(plan(WORDS, year.plusSeconds(1))), new ClosesWrongly("closes"));
        refuses(at(NOW), start(plan(WORDS, NOW)), new ClosesWrongly("closes"));
    }

    @Test
    void isRevisedButForHowCarefulItIs() {
        var asked = new LetterPlan(Exposure.GUARDED, Map.of("ar", WORDS), "district", List.of("Mayor"), CLOSES, false);
        var kept = new LetterPlan(Exposure.OPEN, Map.of("ar", WORDS), "district", List.of("Mayor"), CLOSES, false);
        var revised = new LetterDriveRevised(ID, kept, BY);
        at(NOW, STARTED).when(new ReviseLetterDrive(ID, asked, BY)).expectEvents(revised);
        at(NOW, STARTED, revised).when(new ReviseLetterDrive(ID, asked, BY)).expectNoEvents();
        refuses(
                at(NOW, STARTED),
                new ReviseLetterDrive(ID, plan(new Wording("", "a", "b", "c"), CLOSES), BY),
                new Empty("wordings.en.title"));
    }

    @Test
    void isNotRevisedOnceItIsOver() {
        var later = new ReviseLetterDrive(ID, plan(WORDS, CLOSES.plusSeconds(60)), BY);
        refuses(at(CLOSES, STARTED), later, new DriveOver());
        refuses(at(NOW, STARTED, new LetterDriveEnded(ID, BY)), later, new DriveOver());
        at(CLOSES, STARTED).when(new ReviseLetterDrive(ID, PLAN, BY)).expectNoEvents();
    }

    @Test
    void isEndedOnce() {
        var end = new EndLetterDrive(ID, BY);
        at(NOW, STARTED).when(end).expectEvents(new LetterDriveEnded(ID, BY));
        at(NOW, STARTED, new LetterDriveEnded(ID, BY)).when(end).expectNoEvents();
        at(CLOSES, STARTED).when(end).expectNoEvents();
    }

    @Test
    void isDissolvedOnceItWasOverForLongEnough() {
        var command = new DissolveLetterDrive(ID, WEEK);
        refuses(at(CLOSES.plus(WEEK).minusMillis(1), STARTED), command, new NotOverYet());
        at(CLOSES.plus(WEEK), STARTED).when(command).expectEvents(new LetterDriveDissolved(ID));
        at(CLOSES.plus(WEEK), STARTED, new LetterDriveDissolved(ID))
                .when(command)
                .expectNoEvents();
        var ended = new LetterDriveEnded(ID, BY);
        refuses(at(NOW.plus(WEEK).minusMillis(1), STARTED, ended), command, new NotOverYet());
        at(NOW.plus(WEEK), STARTED, ended).when(command).expectEvents(new LetterDriveDissolved(ID));
    }
}
