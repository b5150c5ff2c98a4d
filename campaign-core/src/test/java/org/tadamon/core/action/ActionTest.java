package org.tadamon.core.action;

import static org.tadamon.core.action.SampleAction.BY;
import static org.tadamon.core.action.SampleAction.EVENING;
import static org.tadamon.core.action.SampleAction.ID;
import static org.tadamon.core.action.SampleAction.PLACE;
import static org.tadamon.core.action.SampleAction.PLAN;
import static org.tadamon.core.action.SampleAction.TIMING;
import static org.tadamon.core.action.SampleAction.TUNIS;
import static org.tadamon.core.action.SampleAction.WORDING;
import static org.tadamon.core.action.SampleAction.scheduled;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.action.ActionCommand.CallActionOff;
import org.tadamon.core.action.ActionCommand.ChangeCapacity;
import org.tadamon.core.action.ActionCommand.DissolveAction;
import org.tadamon.core.action.ActionCommand.MoveAction;
import org.tadamon.core.action.ActionCommand.RescheduleAction;
import org.tadamon.core.action.ActionCommand.RewordAction;
import org.tadamon.core.action.ActionCommand.ScheduleAction;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.ActionProblem.ActionOver;
import org.tadamon.core.action.ActionProblem.Empty;
import org.tadamon.core.action.ActionProblem.EndsWrongly;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.ActionProblem.NoSuchTime;
import org.tadamon.core.action.ActionProblem.NotOverYet;
import org.tadamon.core.action.ActionProblem.OutOfRange;
import org.tadamon.core.action.ActionProblem.ScheduledOtherwise;
import org.tadamon.core.action.ActionProblem.StartsInThePast;
import org.tadamon.core.action.ActionProblem.StartsTooLate;
import org.tadamon.core.action.ActionProblem.TooLong;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.refusal.CommandRefused;

/** An action… */
class ActionTest {

    private static final String BEFORE = "2026-11-20T10:00:00Z";
    private static final String OVER = "2026-12-10T19:00:00Z";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Timing LATER = TIMING.laterBy(1);
    private static final Place ELSEWHERE = new Place(Map.of("en", "La Marsa"), null, Reveal.AT_ONCE);
    private static final Map<String, Wording> OTHER = Map.of("en", new Wording("Light", "We stand.", "", ""));
    private static final Map<String, String> WHY = Map.of("en", "A storm is coming.");

    private static final RewordAction REWORD = new RewordAction(ID, OTHER, Set.of(), BY);
    private static final RescheduleAction RESCHEDULE = new RescheduleAction(ID, LATER, BY);
    private static final MoveAction MOVE = new MoveAction(ID, ELSEWHERE, BY);
    private static final ChangeCapacity WIDEN = new ChangeCapacity(ID, null, BY);
    private static final CallActionOff CALL_OFF = new CallActionOff(ID, WHY, BY);
    private static final DissolveAction DISSOLVE = new DissolveAction(ID, WEEK);
    private static final ActionEvent OFF = new ActionEvent.ActionCalledOff(ID, WHY, BY);

    private static TestExecutor<Action> action(String now, ActionEvent... history) {
        return new AggregateTestFixture<>(Action.class)
                .registerInjectableResource(SampleAction.at(now))
                .given(List.of(history));
    }

    private static ScheduleAction schedule(ActionPlan plan) {
        var as = scheduled(plan);
        return new ScheduleAction(ID, as.organisation(), as.campaign(), as.series(), plan, BY);
    }

    private static ActionPlan at(String starts, String ends, ZoneId zone) {
        return PLAN.at(new Timing(LocalDateTime.parse(starts), LocalDateTime.parse(ends), zone));
    }

    private static void refuses(TestExecutor<Action> action, ActionCommand command, ActionProblem... problems) {
        action.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    @Test
    void isScheduled() {
        action(BEFORE).when(schedule(PLAN)).expectEvents(scheduled(PLAN));
    }

    @Test
    void refusesToBeScheduledASecondTimeAsAnother() {
        refuses(action(BEFORE, scheduled(PLAN)), schedule(PLAN.at(LATER)), new ScheduledOtherwise());
    }

    @Test
    void refusesEverythingThatIsWrongWithItsWordsAtOnce() {
        refuses(
                action(BEFORE),
                schedule(PLAN.saying(
                        Map.of("ar", new Wording("a\nb", " ", "", "c".repeat(1_001)), "Welsh", WORDING), Set.of())),
                new Malformed("wordings"),
                new Malformed("wordings.ar.title"),
                new Empty("wordings.ar.description"),
                new TooLong("wordings.ar.help", 1_000L));
    }

    static Stream<List<Object>> wrongTimes() {
        var rome = ZoneId.of("Europe/Rome");
        return Stream.of(
                List.of(at("2026-11-20T11:00", "2026-11-20T12:00", TUNIS), new StartsInThePast("starts")),
                List.of(at("2029-01-01T11:00", "2029-01-01T12:00", TUNIS), new StartsTooLate("starts")),
                List.of(at("2026-12-10T18:00", "2026-12-10T18:00", TUNIS), new EndsWrongly("ends")),
                List.of(at("2026-12-10T18:00", "2026-12-24T18:01", TUNIS), new EndsWrongly("ends")),
                List.of(at("2027-03-28T02:30", "2027-03-28T05:00", rome), new NoSuchTime("starts")),
                List.of(at("2026-12-10T18:00:30", "2026-12-10T19:00", TUNIS), new Malformed("starts")));
    }

    @ParameterizedTest
    @MethodSource
    void wrongTimes(List<Object> planAndProblem) {
        refuses(action(BEFORE), schedule((ActionPlan) planAndProblem.get(0)), (ActionProblem) planAndProblem.get(1));
    }

    @Test
    void meansWhatClocksShowTwiceTheFirstTime() {
        var rome = new Timing(
                LocalDateTime.parse("2026-10-25T02:30"),
                LocalDateTime.parse("2026-10-25T03:00"),
                ZoneId.of("Europe/Rome"));
        org.assertj.core.api.Assertions.assertThat(rome.startsAt()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void keepsItsTimeOfDayFromWeekToWeek() {
        var rome = new Timing(
                LocalDateTime.parse("2026-10-20T18:00"),
                LocalDateTime.parse("2026-10-20T19:00"),
                ZoneId.of("Europe/Rome"));
        org.assertj.core.api.Assertions.assertThat(rome.laterBy(1).startsAt()).isEqualTo("2026-10-27T17:00:00Z");
    }

    @Test
    void refusesAPlaceNobodyCanFind() {
        refuses(
                action(BEFORE),
                schedule(PLAN.in(new Place(Map.of(), null, new Reveal(true, 337)))),
                new Empty("near"),
                new OutOfRange("hoursBefore", 336L));
    }

    @Test
    void needsNoTownOnline() {
        var online = new ActionPlan(
                ActionKind.ONLINE,
                PLAN.exposure(),
                PLAN.wordings(),
                TIMING,
                new Place(Map.of(), null, Reveal.AT_ONCE),
                Set.of(),
                null);
        action(BEFORE).when(schedule(online)).expectEvents(scheduled(online));
    }

    @Test
    void refusesRoomForNobody() {
        refuses(action(BEFORE), schedule(PLAN.forAsManyAs(0)), new OutOfRange("capacity", 1_000_000L));
    }

    @Test
    void isToldInOtherWordsPutOffMovedAndWidened() {
        action(BEFORE, scheduled(PLAN)).when(REWORD).expectEvents(new ActionReworded(ID, OTHER, Set.of(), BY));
        action(BEFORE, scheduled(PLAN)).when(RESCHEDULE).expectEvents(new ActionRescheduled(ID, LATER, BY));
        action(BEFORE, scheduled(PLAN)).when(MOVE).expectEvents(new ActionMoved(ID, ELSEWHERE, BY));
        action(BEFORE, scheduled(PLAN)).when(WIDEN).expectEvents(new CapacityChanged(ID, null, BY));
    }

    @Test
    void refusesChangesThatBreakARule() {
        refuses(action(BEFORE, scheduled(PLAN)), new RewordAction(ID, Map.of(), Set.of(), BY), new Empty("wordings"));
        refuses(
                action(BEFORE, scheduled(PLAN)),
                new RescheduleAction(ID, new Timing(EVENING, EVENING.minusHours(1), TUNIS), BY),
                new EndsWrongly("ends"));
        refuses(
                action(BEFORE, scheduled(PLAN)),
                new MoveAction(ID, new Place(Map.of("en", ""), null, Reveal.AT_ONCE), BY),
                new Empty("near.en"));
        refuses(
                action(BEFORE, scheduled(PLAN)),
                new ChangeCapacity(ID, 1_000_001, BY),
                new OutOfRange("capacity", 1_000_000L));
    }

    static Stream<ActionCommand> changes() {
        return Stream.of(REWORD, RESCHEDULE, MOVE, WIDEN, CALL_OFF);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesEveryChangeOnceItIsOver(ActionCommand command) {
        refuses(action(OVER, scheduled(PLAN)), command, new ActionOver());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesEveryChangeOnceItWasCalledOff(ActionCommand command) {
        if (!(command instanceof CallActionOff)) {
            refuses(action(BEFORE, scheduled(PLAN), OFF), command, new ActionProblem.ActionCalledOff());
        }
    }

    @Test
    void canStillBeMovedWhileItGoesOn() {
        action("2026-12-10T18:59:00Z", scheduled(PLAN)).when(MOVE).expectEvents(new ActionMoved(ID, ELSEWHERE, BY));
    }

    @Test
    void isCalledOffForAReason() {
        action(BEFORE, scheduled(PLAN)).when(CALL_OFF).expectEvents(OFF);
        refuses(action(BEFORE, scheduled(PLAN)), new CallActionOff(ID, Map.of("en", " "), BY), new Empty("reasons.en"));
    }

    @Test
    void isDissolvedWhenItIsOverForLongEnoughAndNotBefore() {
        refuses(action("2026-12-17T18:59:59Z", scheduled(PLAN)), DISSOLVE, new NotOverYet());
        action("2026-12-17T19:00:00Z", scheduled(PLAN)).when(DISSOLVE).expectEvents(new ActionDissolved(ID));
    }

    @Test
    void isDissolvedLaterWhenItWasPutOff() {
        refuses(
                action("2026-12-17T19:00:00Z", scheduled(PLAN), new ActionRescheduled(ID, LATER, BY)),
                DISSOLVE,
                new NotOverYet());
    }

    @Test
    void isDissolvedTheSoonerWhenItWasCalledOff() {
        var fixture = new AggregateTestFixture<>(Action.class)
                .registerInjectableResource(SampleAction.at("2026-12-01T10:00:00Z"));
        fixture.givenCurrentTime(java.time.Instant.parse("2026-11-24T10:00:00Z"))
                .andGiven(scheduled(PLAN), OFF)
                .when(DISSOLVE)
                .expectEvents(new ActionDissolved(ID));
    }

    static Stream<List<Object>> askedTwice() {
        return Stream.of(
                List.of(schedule(PLAN), scheduled(PLAN)),
                List.of(REWORD, scheduled(PLAN), new ActionReworded(ID, OTHER, Set.of(), BY)),
                List.of(RESCHEDULE, scheduled(PLAN), new ActionRescheduled(ID, LATER, BY)),
                List.of(MOVE, scheduled(PLAN), new ActionMoved(ID, ELSEWHERE, BY)),
                List.of(new MoveAction(ID, PLACE, BY), scheduled(PLAN)),
                List.of(WIDEN, scheduled(PLAN), new CapacityChanged(ID, null, BY)),
                List.of(CALL_OFF, scheduled(PLAN), OFF),
                List.of(DISSOLVE, scheduled(PLAN), new ActionDissolved(ID)));
    }

    @ParameterizedTest
    @MethodSource
    void askedTwice(List<Object> commandAndHistory) {
        action(BEFORE, commandAndHistory.stream().skip(1).toArray(ActionEvent[]::new))
                .when(commandAndHistory.getFirst())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
