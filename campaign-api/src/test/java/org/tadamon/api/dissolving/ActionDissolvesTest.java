package org.tadamon.api.dissolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.ScheduleDesk;
import org.tadamon.api.action.ScheduleDesk.Belonging;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.Canary.Place;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.projections.attendanceroll.AttendanceLine;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.ListAttendances;
import tools.jackson.databind.json.JsonMapper;

/** Who came to an action, and where it was, … */
@ExtendWith(OutputCaptureExtension.class)
class ActionDissolvesTest {

    private static final String ONE = "canary.comes@example.org";
    private static final String OTHER = "canary.too@example.org";
    private static final String WHERE = "Canary Courtyard";

    @AutoClose
    private final Restartable application = new Restartable();

    private ActionId scheduled() {
        var actor = new Actor(new AccountId(UUID.randomUUID()), true);
        var home = application.part(OrganisationDesk.class).found(actor, Map.of("en", "Home"), false, null);
        var starts = LocalDateTime.now(Gatherings.TUNIS).plusDays(3).truncatedTo(ChronoUnit.HOURS);
        var form = Gatherings.form(Map.of(
                "starts", starts.toString(),
                "ends", starts.plusHours(2).toString(),
                "exact", Map.of("place", Map.of("en", WHERE))));
        var typed = JsonMapper.shared().convertValue(form, ActionForm.class);
        return application.part(ScheduleDesk.class).schedule(actor, new Belonging(home, null, 1, null), typed);
    }

    private void comes(Api api, ActionId action, String address) {
        var answer = api.post("/api/v1/actions/" + action + "/attendances", Gatherings.comes(address, 1));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void coming(Api api, ActionId action, int people) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/actions/" + action)
                        .json()
                        .get("coming")
                        .asInt())
                .isEqualTo(people));
    }

    private List<AttendanceLine> roll(ActionId action) {
        return application
                .part(AttendanceRollQueries.class)
                .answer(new ListAttendances(action, null, null, null, null, 10));
    }

    private boolean opensNothing(ActionId action) {
        var vault = application.part(Vault.class);
        var sealed = roll(action).stream()
                .flatMap(line -> List.of(line.attendee().name(), line.attendee().email()).stream())
                .toList();
        var page = application.part(ActionViews.class).known(action);
        return vault.open(sealed).isEmpty()
                && application.part(Revealed.class).toOrganisers(page).isEmpty();
    }

    private void liesNowhere(CapturedOutput console) {
        var places = new ArrayList<>(Canary.in(application.database()));
        places.addAll(Canary.in(application.part(MongoDatabase.class)));
        places.add(Place.of("console", console.getAll()));
        assertThat(Canary.found(places, ONE, OTHER, WHERE)).isEmpty();
    }

    private long rows(String table) {
        return application
                .database()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    @Test
    void isSealedAndForgottenSomeDaysAfterOnNodesThatReadTheWholeLedgerAgainToo(CapturedOutput console)
            throws Throwable {
        var api = application.start();
        var action = scheduled();
        comes(api, action, ONE);
        comes(api, action, OTHER);
        coming(api, action, 2);
        soon(() -> assertThat(roll(action)).hasSize(2));
        assertThat(opensNothing(action)).isFalse();
        liesNowhere(console);
        application.stop();

        var early = application.startAfter(Duration.ofDays(9));
        coming(early, action, 2);
        assertThat(opensNothing(action)).as("kept for a week").isFalse();
        application.stop();

        var late = application.startAfter(Duration.ofDays(11));
        soon(() -> assertThat(rows("attendance_slot")).isZero());
        soon(() -> assertThat(roll(action)).hasSize(2));
        soon(() -> assertThat(opensNothing(action)).isTrue());
        coming(late, action, 2);
        assertThat(late.post("/api/v1/actions/" + action + "/attendances", Gatherings.comes(ONE, 1))
                        .status())
                .isEqualTo(409);
        liesNowhere(console);
        application.stop();

        application.startAfter(Duration.ofDays(11));
        soon(() -> assertThat(roll(action)).hasSize(2));
        assertThat(opensNothing(action)).as("read again from the first event").isTrue();
    }
}
