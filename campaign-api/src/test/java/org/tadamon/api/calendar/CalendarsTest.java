package org.tadamon.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.ListAttendances;
import tools.jackson.databind.json.JsonMapper;

/** In a calendar, as another program reads it, an action… */
@RunningApplication
class CalendarsTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private AttendanceRollQueries roll;

    @Autowired
    private OwnCalendar own;

    @Autowired
    private AttendanceHandles handles;

    private ICalendar read(String path) {
        var answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.raw().body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        return Biweekly.parse(answer.raw().body()).first();
    }

    private VEvent event(ActionId action) {
        return read("/en/a/" + action.link() + "/calendar.ics").getEvents().getFirst();
    }

    private void put(ActionId action, String what, Object body) {
        var answer = api.send(api.organiser(api.request("/api/v1/actions/" + action + "/" + what))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Map<String, Object> in(ZoneId zone, LocalDateTime starts) {
        return Gatherings.form(Map.of(
                "zone",
                zone.getId(),
                "starts",
                starts.toString(),
                "ends",
                starts.plusHours(3).toString()));
    }

    /** The night in which clocks there go back the next time. */
    private static LocalDate autumn() {
        var change = ROME.getRules().nextTransition(Instant.now());
        while (change.getOffsetAfter().compareTo(change.getOffsetBefore()) < 0) {
            change = ROME.getRules().nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore().toLocalDate();
    }

    @Test
    void beginsWhenItsClocksSaySoOnBothSidesOfAChangeOfTime() {
        var night = autumn();
        for (var day : new LocalDate[] {night.minusDays(1), night, night.plusDays(1)}) {
            var starts = day.atTime(18, 30);
            var action = gatherings.scheduled(Map.of(
                    "zone",
                    ROME.getId(),
                    "starts",
                    starts.toString(),
                    "ends",
                    starts.plusHours(3).toString()));
            var event = event(action);
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(ZonedDateTime.of(starts, ROME).toInstant());
            assertThat(event.getDateEnd().getValue().toInstant())
                    .isEqualTo(ZonedDateTime.of(starts.plusHours(3), ROME).toInstant());
        }
    }

    @Test
    void goesByClocksThatNeverChange() {
        var action = gatherings.scheduled(Map.of());
        var json = api.get("/api/v1/actions/" + action).json();
        assertThat(event(action).getDateStart().getValue().toInstant())
                .isEqualTo(json.get("startsAt").asString());
    }

    @Test
    void saysThatItWasPutOffAndCalledOff() {
        var action = gatherings.scheduled(Map.of());
        assertThat(event(action).getSequence().getValue()).isZero();
        assertThat(event(action).getStatus().isConfirmed()).isTrue();
        var later =
                LocalDateTime.now(Gatherings.TUNIS).plusDays(12).withSecond(0).withNano(0);
        put(action, "time", in(Gatherings.TUNIS, later));
        assertThat(event(action).getSequence().getValue()).isEqualTo(1);
        assertThat(event(action).getDateStart().getValue().toInstant())
                .isEqualTo(later.atZone(Gatherings.TUNIS).toInstant());
        api.postAsOrganiser("/api/v1/actions/" + action + "/call-off", Map.of("reasons", Map.of("en", "A storm.")));
        assertThat(event(action).getSequence().getValue()).isEqualTo(2);
        assertThat(event(action).getStatus().isCancelled()).isTrue();
        assertThat(event(action).getUid().getValue()).startsWith(action.toString());
    }

    @Test
    void tellsNobodyWhereExactlyBeforeItsTime() {
        var action = gatherings.scheduled(Map.of());
        assertThat(event(action).getLocation().getValue()).isEqualTo("Tunis");
        var told = gatherings.scheduled(Map.of("reveal", Map.of("to", "everybody")));
        assertThat(event(told).getLocation().getValue()).isEqualTo("Under the clock tower, Tunis");
    }

    @Test
    void isThereWithAllTheOthersInBothLanguages() {
        var action = gatherings.scheduled(Map.of());
        var home =
                api.get("/api/v1/actions/" + action).json().get("organisation").asString();
        assertThat(read("/ar/actions/calendar.ics").getEvents())
                .anySatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("شمعة للجميع"));
        assertThat(read("/en/actions/of-organisation/" + home + "/calendar.ics").getEvents())
                .anySatisfy(event -> assertThat(event.getUid().getValue()).startsWith(action.toString()));
        assertThat(read("/en/actions/of-campaign/" + UUID.randomUUID() + "/calendar.ics")
                        .getEvents())
                .isEmpty();
    }

    @Test
    void isTheirOwnForWhoHasAPlaceAndForNobodyElse() throws Throwable {
        var action = gatherings.scheduled(Map.of("reveal", Map.of("to", "attending")));
        api.post("/api/v1/actions/" + action + "/attendances", Gatherings.comes("cal@example.org", 1));
        soon(() -> assertThat(roll.answer(new ListAttendances(action, null, null, null, null, 1)))
                .hasSize(1));
        var key = own.key(action, who(action)).orElseThrow();
        var path = "/en/attendance/calendar/" + key + "/mine.ics";
        soon(() -> assertThat(read(path).getEvents().getFirst().getLocation().getValue())
                .startsWith("Under the clock tower"));
        assertThat(api.get(path).raw().body()).doesNotContain("Layla", "cal@example.org");
        assertThat(event(action).getLocation().getValue()).isEqualTo("Tunis");
        var wrong = (key.startsWith("A") ? "B" : "A") + key.substring(1);
        assertThat(api.get("/en/attendance/calendar/" + wrong + "/mine.ics").status())
                .isEqualTo(404);
        var handle = handles.written(AttendanceHandles.Use.OWN, new AttendanceHandles.Handle(action, who(action)));
        api.post("/api/v1/own-attendance/erase", Map.of("handle", handle));
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    private AttendanceId who(ActionId action) {
        return roll.answer(new ListAttendances(action, null, null, null, null, 1))
                .getFirst()
                .id();
    }
}
