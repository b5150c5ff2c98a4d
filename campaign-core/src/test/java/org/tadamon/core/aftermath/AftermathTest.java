package org.tadamon.core.aftermath;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.AftermathCommand.CountPeople;
import org.tadamon.core.aftermath.AftermathCommand.RecordVisit;
import org.tadamon.core.aftermath.AftermathCommand.StrikeVisit;
import org.tadamon.core.aftermath.AftermathCommand.TellWhatHappened;
import org.tadamon.core.aftermath.AftermathEvent.HappeningTold;
import org.tadamon.core.aftermath.AftermathEvent.PeopleCounted;
import org.tadamon.core.aftermath.AftermathEvent.VisitRecorded;
import org.tadamon.core.aftermath.AftermathEvent.VisitStruck;
import org.tadamon.core.aftermath.AftermathProblem.Malformed;
import org.tadamon.core.aftermath.AftermathProblem.NotBegun;
import org.tadamon.core.aftermath.AftermathProblem.OutOfRange;
import org.tadamon.core.aftermath.AftermathProblem.RecordedOtherwise;
import org.tadamon.core.aftermath.AftermathProblem.TooLong;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** What remains of an action… */
class AftermathTest {

    private static final ActionId ACTION = ActionId.of("00000000-0000-4000-8000-0000000000e1");
    private static final AftermathId ID = AftermathId.of(ACTION);
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant STARTS = Instant.parse("2026-12-10T17:00:00Z");
    private static final VisitId VISIT = new VisitId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));
    private static final Visit SEEN = new Visit(new Recipient("LB", "Amal Haddad", "Member of Parliament"), 3, "");
    private static final Map<String, String> REPORT = Map.of("en", "We stood *together*.", "ar", "وقفنا معًا.");

    private static TestExecutor<Aftermath> at(Instant now, Optional<Instant> beginning, AftermathEvent... history) {
        Beginnings actions = _ -> beginning;
        return new AggregateTestFixture<>(Aftermath.class)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC))
                .registerInjectableResource(actions)
                .given(List.of(history));
    }

    private static TestExecutor<Aftermath> after(AftermathEvent... history) {
        return at(STARTS, Optional.of(STARTS), history);
    }

    private static void refuses(TestExecutor<Aftermath> given, AftermathCommand command, Problem... why) {
        given.when(command)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(org.hamcrest.Matchers.<CommandRefused>hasProperty(
                        "message", org.hamcrest.Matchers.equalTo(new CommandRefused(List.of(why)).getMessage())));
    }

    private static CountPeople count(int people) {
        return new CountPeople(ID, ACTION, people, BY);
    }

    private static TellWhatHappened tell(Map<String, String> texts) {
        return new TellWhatHappened(ID, ACTION, texts, BY);
    }

    private static RecordVisit record(Visit visit) {
        return new RecordVisit(ID, ACTION, VISIT, visit, BY);
    }

    @Test
    void isCountedFromTheMomentItBeginsAndCountedAnew() {
        after().when(count(240)).expectEvents(new PeopleCounted(ID, ACTION, 240, BY));
        var counted = new PeopleCounted(ID, ACTION, 240, BY);
        after(counted).when(count(240)).expectNoEvents();
        after(counted).when(count(0)).expectEvents(new PeopleCounted(ID, ACTION, 0, BY));
        at(STARTS, Optional.of(Instant.MIN))
                .when(count(10_000_000))
                .expectEvents(new PeopleCounted(ID, ACTION, 10_000_000, BY));
    }

    @Test
    void isNothingBeforeItBeginsNorOfWhatWillNotBe() {
        refuses(at(STARTS.minusMillis(1), Optional.of(STARTS)), count(1), new NotBegun());
        refuses(at(STARTS.minusMillis(1), Optional.of(STARTS)), tell(REPORT), new NotBegun());
        refuses(at(STARTS.minusMillis(1), Optional.of(STARTS)), record(SEEN), new NotBegun());
        refuses(at(STARTS, Optional.empty()), count(1), new NotBegun());
    }

    @Test
    void isNoImpossibleNumber() {
        refuses(after(), count(-1), new OutOfRange("people", 10_000_000L));
        refuses(after(), count(10_000_001), new OutOfRange("people", 10_000_000L));
    }

    @Test
    void isToldInWordsAndTakenBack() {
        var told = new HappeningTold(ID, ACTION, REPORT, BY);
        after().when(tell(REPORT)).expectEvents(told);
        after(told).when(tell(REPORT)).expectNoEvents();
        after(told).when(tell(Map.of())).expectEvents(new HappeningTold(ID, ACTION, Map.of(), BY));
        after().when(tell(Map.of())).expectNoEvents();
    }

    @Test
    void isToldInWordsThatCanBeShown() {
        refuses(after(), tell(Map.of("en", " ")), new Malformed("texts.en"));
        refuses(after(), tell(Map.of("english!", "x")), new Malformed("texts"));
        refuses(after(), tell(Map.of("en", "x".repeat(5_001))), new TooLong("texts.en", 5_000L));
    }

    @Test
    void isWhomPeopleWentToSee() {
        var recorded = new VisitRecorded(ID, ACTION, VISIT, SEEN, BY);
        after().when(record(SEEN)).expectEvents(recorded);
        after(recorded).when(record(SEEN)).expectNoEvents();
        refuses(after(recorded), record(new Visit(SEEN.to(), 4, "")), new RecordedOtherwise());
        after(recorded).when(new StrikeVisit(ID, VISIT, BY)).expectEvents(new VisitStruck(ID, ACTION, VISIT, BY));
        after(recorded, new VisitStruck(ID, ACTION, VISIT, BY))
                .when(new StrikeVisit(ID, VISIT, BY))
                .expectNoEvents();
    }

    @Test
    void isNotRecordedAgainOnceItWasStruckNorMoreThanAPageCanHold() {
        var recorded = new VisitRecorded(ID, ACTION, VISIT, SEEN, BY);
        after(recorded, new VisitStruck(ID, ACTION, VISIT, BY))
                .when(record(SEEN))
                .expectNoEvents();
        var many = IntStream.range(0, 300)
                .mapToObj(number -> new VisitRecorded(ID, ACTION, new VisitId(new UUID(1, number)), SEEN, BY))
                .toArray(AftermathEvent[]::new);
        refuses(after(many), record(SEEN), new OutOfRange("to", 300L));
    }

    @Test
    void isNoVisitToNobody() {
        var nobody = new Visit(new Recipient("LB", " ", "Member of Parliament"), 0, "x".repeat(1_001));
        refuses(
                after(),
                record(nobody),
                new Malformed("to"),
                new OutOfRange("visitors", 1_000L),
                new TooLong("note", 1_000L));
    }
}
