package org.tadamon.api.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.ActionDesk;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.action.ScheduleDesk;
import org.tadamon.api.action.ScheduleDesk.Belonging;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Restartable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import tools.jackson.databind.json.JsonMapper;

/** Those who come to an action are told what they asked to be told… */
class NoticesAreGivenOnceTest {

    private static final String ASKED = "asked@example.org";
    private static final String WAITS = "waits@example.org";
    private static final String SILENT = "silent@example.org";

    @AutoClose
    private final Restartable application = new Restartable();

    private final Actor actor = new Actor(new AccountId(UUID.randomUUID()), true);

    private static ActionForm at(LocalDateTime starts, int capacity) {
        var form = Gatherings.form(Map.of(
                "starts", starts.toString(),
                "ends", starts.plusHours(2).toString(),
                "capacity", capacity));
        return JsonMapper.shared().convertValue(form, ActionForm.class);
    }

    private static LocalDateTime in(int days) {
        return LocalDateTime.now(Gatherings.TUNIS).plusDays(days).truncatedTo(ChronoUnit.HOURS);
    }

    /** Two have places, and one of them wants to hear nothing; a third waits. */
    private ActionId scheduled(Api api) throws Throwable {
        var home = application.part(OrganisationDesk.class).found(actor, Map.of("en", "Home"), false, null);
        var action =
                application.part(ScheduleDesk.class).schedule(actor, new Belonging(home, null, 1, null), at(in(5), 2));
        comes(api, action, ASKED, true);
        comes(api, action, SILENT, false);
        comes(api, action, WAITS, true);
        soon(() -> assertThat(application
                        .database()
                        .sql("SELECT count(*) FROM seating_place WHERE told AND state = 'held'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2));
        return action;
    }

    private static void comes(Api api, ActionId action, String address, boolean notices) {
        var person = new HashMap<>(Gatherings.comes(address, 1));
        person.put("notices", notices);
        assertThat(api.post("/api/v1/actions/" + action + "/attendances", person)
                        .status())
                .isEqualTo(200);
    }

    /**
     * What the mailbox of the node that runs now holds for each, once nothing waits to be sent; it was empty before.
     */
    private void told(Api api, int asked, int waits) throws Throwable {
        soon(() -> assertThat(Letters.to(ASKED, api.base())).hasSize(asked));
        soon(() -> assertThat(Letters.to(WAITS, api.base())).hasSize(waits));
        everybodyLooks();
        soon(() -> assertThat(waiting()).isZero());
        assertThat(Letters.to(ASKED, api.base())).hasSize(asked);
        assertThat(Letters.to(WAITS, api.base())).hasSize(waits);
        assertThat(Letters.to(SILENT, api.base())).isEmpty();
    }

    private long waiting() {
        return application
                .database()
                .sql("SELECT count(*) FROM mail_outbox WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }

    private long open() {
        return application
                .database()
                .sql("SELECT count(*) FROM action_notice WHERE NOT done")
                .query(Long.class)
                .single();
    }

    /** As if many nodes looked at once. */
    private void everybodyLooks() throws Exception {
        var giving = application.part(GiveNotice.class);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> look = () -> {
                giving.run();
                return "";
            };
            for (var one : nodes.invokeAll(List.of(look, look, look, look))) {
                one.get();
            }
        }
    }

    @Test
    void onTheDayBeforeAndTwoHoursBeforeOnceEachOverRestarts() throws Throwable {
        var api = application.start();
        scheduled(api);
        told(api, 0, 0);
        application.stop();

        var dayBefore = application.startAfter(Duration.ofHours(4 * 24 + 2));
        told(dayBefore, 1, 0);
        assertThat(Letters.to(ASKED, dayBefore.base()).getFirst())
                .contains("Tunis time")
                .doesNotContain("A light", "Layla", "clock tower");
        application.stop();

        told(application.startAfter(Duration.ofHours(4 * 24 + 3)), 0, 0);
        application.stop();

        told(application.startAfter(Duration.ofHours(5 * 24).minusMinutes(90)), 1, 0);
        application.stop();

        told(application.startAfter(Duration.ofHours(5 * 24 + 16)), 1, 0);
        assertThat(open()).isZero();
    }

    @Test
    void whenItIsPutOffAsOneWithWhatFollowsRightAfterAndByTheNewTime() throws Throwable {
        var action = scheduled(application.start());
        var desk = application.part(ActionDesk.class);
        desk.reschedule(actor, action, at(in(9), 2));
        desk.reschedule(actor, action, at(in(8), 2));
        application.stop();

        told(application.startAfter(Duration.ofMinutes(5)), 1, 1);
        application.stop();

        told(application.startAfter(Duration.ofHours(4 * 24 + 2)), 0, 0);
        application.stop();

        told(application.startAfter(Duration.ofHours(7 * 24 + 2)), 1, 0);
    }

    @Test
    void whenItIsCalledOffAndNothingElseAfterwards() throws Throwable {
        var api = application.start();
        var action = scheduled(api);
        application.part(ActionDesk.class).callOff(actor, action, Map.of("en", "A storm is coming."));
        told(api, 1, 1);
        application.stop();
        told(application.startAfter(Duration.ofHours(4 * 24 + 2)), 0, 0);
        assertThat(open()).isZero();
    }
}
