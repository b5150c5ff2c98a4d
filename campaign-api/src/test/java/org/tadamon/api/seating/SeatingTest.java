package org.tadamon.api.seating;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.seating.ActionBook.Page;
import org.tadamon.api.seating.PlaceBook.Place;
import org.tadamon.api.seating.Seating.Moment;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.attendance.Promise.Showing;

/** Places … */
class SeatingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant STARTS = NOW.plus(Duration.ofDays(20));

    @AutoClose
    private final HikariDataSource database = Postgres.fresh();

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ActionBook pages = new ActionBook(jdbc);
    private final PlaceBook places = new PlaceBook(jdbc);
    private final Line line = new Line(jdbc);
    private final Seating seating =
            new Seating(pages, places, new TransactionTemplate(new DataSourceTransactionManager(database)));
    private final ActionId action = new ActionId(UUID.randomUUID());
    private long position;
    private Instant now = NOW;

    private void schedule(@Nullable Integer capacity) {
        seating.begin(action.value(), capacity, STARTS, next());
    }

    private Moment next() {
        return new Moment(++position, 1, now);
    }

    private static AttendanceId who(int number) {
        return new AttendanceId(new UUID(7, number));
    }

    private void happened(AttendanceEvent event) {
        seating.take(event, next());
    }

    private void come(int number, int people) {
        happened(new AttendanceConfirmed(who(number), action, people, true));
    }

    private void stayAway(int number) {
        happened(new AttendanceCancelled(who(number), action, 0));
    }

    private void becomes(@Nullable Integer capacity) {
        seating.change(action.value(), page -> page.forAsManyAs(capacity), next());
    }

    private String stateOf(int number) {
        return places.find(who(number).value()).map(Place::state).orElse("none");
    }

    @Test
    void areGivenInTheOrderPeopleCameAsLongAsThereAreAny() {
        schedule(3);
        come(1, 2);
        come(2, 1);
        come(3, 1);
        assertThat(List.of(stateOf(1), stateOf(2), stateOf(3))).containsExactly("held", "held", "waiting");
        assertThat(line.place(who(3))).contains(1);
        assertThat(line.place(who(1))).isEmpty();
        assertThat(line.isFull(action)).isTrue();
    }

    @Test
    void thatBecomeFreeAreOfferedToWhoHasWaitedLongestForAWhile() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        come(3, 1);
        stayAway(1);
        assertThat(List.of(stateOf(1), stateOf(2), stateOf(3))).containsExactly("none", "offered", "waiting");
        assertThat(places.find(who(2).value()).orElseThrow().offeredUntil()).isEqualTo(NOW.plus(Offers.LONGEST));
        assertThat(line.place(who(3))).contains(1);
    }

    @Test
    void thatAreOfferedAreTakenOrGoOnToTheNext() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        come(3, 1);
        stayAway(1);
        happened(new PlaceLetGo(who(2), action));
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("none", "offered");
        happened(new PlaceTaken(who(3), action, 1));
        assertThat(stateOf(3)).isEqualTo("held");
        come(4, 1);
        assertThat(stateOf(4)).isEqualTo("waiting");
    }

    @Test
    void areNotGivenToWhoComesLaterThanSomebodyTheyAreEnoughFor() {
        schedule(2);
        come(1, 2);
        come(2, 2);
        come(3, 1);
        stayAway(1);
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("offered", "waiting");
        come(4, 1);
        assertThat(stateOf(4)).isEqualTo("waiting");
    }

    @Test
    void areNotLeftEmptyWhereTheyAreTooFewForWhoIsNext() {
        schedule(3);
        come(1, 2);
        come(2, 2);
        come(3, 1);
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("waiting", "held");
    }

    @Test
    void becomeFreeWhenFewerPeopleComeTogetherOrSomebodyIsForgotten() {
        schedule(3);
        come(1, 3);
        come(2, 1);
        come(3, 2);
        happened(new PromiseChanged(who(1), action, new Promise(2, Set.of(), null, Showing.NAME, false), -1));
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("offered", "waiting");
        happened(new AttendanceErased(who(1), action, -2));
        assertThat(stateOf(3)).isEqualTo("offered");
    }

    @Test
    void areAskedForAnewFromTheEnd() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        stayAway(1);
        come(1, 1);
        assertThat(List.of(stateOf(1), stateOf(2))).containsExactly("waiting", "offered");
    }

    @Test
    void areOfferedWhenThereAreMoreAndGivenWhenThereAreEnoughForEverybody() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        come(3, 1);
        becomes(2);
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("offered", "waiting");
        becomes(null);
        assertThat(stateOf(3)).isEqualTo("held");
    }

    @Test
    void areKeptByWhoHasOneWhenThereAreFewer() {
        schedule(2);
        come(1, 1);
        come(2, 1);
        becomes(1);
        come(3, 1);
        stayAway(1);
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("held", "waiting");
    }

    @Test
    void areOfferedToNobodyOnceItIsTooLateOrCalledOff() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        now = STARTS.minus(Offers.SHORTEST);
        stayAway(1);
        assertThat(stateOf(2)).isEqualTo("waiting");
        now = NOW;
        seating.change(action.value(), Page::off, next());
        becomes(5);
        assertThat(stateOf(2)).isEqualTo("waiting");
    }

    @Test
    void areGivenAtTheDoorToWhoComesOnceItIsTooLateToAskThoseWhoWait() {
        schedule(1);
        come(1, 1);
        come(2, 1);
        now = STARTS.plusSeconds(60);
        stayAway(1);
        come(3, 1);
        assertThat(List.of(stateOf(2), stateOf(3))).containsExactly("waiting", "held");
        come(4, 1);
        assertThat(stateOf(4)).isEqualTo("waiting");
    }

    @Test
    void areNotGivenASecondTimeWhenSomebodyWhoWasThereIsForgotten() {
        schedule(1);
        come(1, 1);
        now = STARTS;
        happened(new AttendanceErased(who(1), action, 0));
        come(2, 1);
        assertThat(List.of(stateOf(1), stateOf(2))).containsExactly("none", "waiting");
    }

    @Test
    void areOfferedForTheShorterATimeTheSoonerItBegins() {
        assertThat(Offers.until(NOW, NOW.plus(Duration.ofHours(8)))).contains(NOW.plus(Duration.ofHours(2)));
        assertThat(Offers.until(NOW, NOW.plus(Duration.ofMinutes(40)))).contains(NOW.plus(Duration.ofMinutes(30)));
        assertThat(Offers.until(NOW, NOW.plus(Duration.ofMinutes(30)))).isEmpty();
    }

    /** Everything people do, each event brought again now and then. */
    @Test
    void areNeverMoreThanThereAreWhateverPeopleDo() {
        schedule(40);
        var random = new Random(11);
        var people = new TreeMap<Integer, Integer>();
        for (int i = 0; i < 600; i++) {
            int number = random.nextInt(120);
            var event = somethingOf(number, people, random);
            happened(event);
            if (random.nextInt(5) == 0) {
                seating.take(event, new Moment(position, 1, now));
            }
            assertThat(taken()).isLessThanOrEqualTo(40).isEqualTo(book());
            assertThat(smallestWaiting()).isGreaterThan(40 - taken());
        }
        assertThat(book()).isGreaterThan(35);
    }

    private AttendanceEvent somethingOf(int number, Map<Integer, Integer> people, Random random) {
        var state = stateOf(number);
        if (state.equals("none")) {
            people.put(number, 1 + random.nextInt(3));
            return new AttendanceConfirmed(who(number), action, people.getOrDefault(number, 1), false);
        }
        if (state.equals("offered")) {
            return random.nextBoolean()
                    ? new PlaceTaken(who(number), action, people.getOrDefault(number, 1))
                    : new PlaceLetGo(who(number), action);
        }
        return new AttendanceCancelled(who(number), action, 0);
    }

    private long taken() {
        return jdbc.sql("SELECT taken FROM seating_action").query(Long.class).single();
    }

    private long book() {
        return jdbc.sql("SELECT coalesce(sum(people), 0) FROM seating_place WHERE state <> 'waiting'")
                .query(Long.class)
                .single();
    }

    private long smallestWaiting() {
        return jdbc.sql("SELECT coalesce(min(people), 1000) FROM seating_place WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }
}
