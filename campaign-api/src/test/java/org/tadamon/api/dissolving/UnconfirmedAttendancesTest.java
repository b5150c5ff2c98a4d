package org.tadamon.api.dissolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.core.action.ActionId;

/** A promise to come that nobody confirms… */
@ConfirmingApplication
class UnconfirmedAttendancesTest {

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnconfirmedAttendances unconfirmed;

    private final String address = "u" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    private Answer promise(ActionId action) {
        return api.post("/api/v1/actions/" + action + "/attendances", Gatherings.comes(address, 1));
    }

    private void daysPass(ActionId action, int days) {
        jdbc.sql("UPDATE attendance_slot SET taken_at = taken_at - make_interval(days => ?) WHERE action = ?")
                .params(days, action.value())
                .update();
        unconfirmed.run();
    }

    private long kept(ActionId action) {
        return jdbc.sql("SELECT count(*) FROM attendance_slot s JOIN vault_secret v ON v.subject = s.attendance"
                        + " WHERE s.action = ?")
                .param(action.value())
                .query(Long.class)
                .single();
    }

    @Test
    void isForgottenAfterAWeek() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        promise(action);
        daysPass(action, 6);
        assertThat(kept(action)).isOne();
        daysPass(action, 1);
        soon(() -> assertThat(kept(action)).isZero());
    }

    @Test
    void isNotForgottenOnceItIsConfirmedWhateverTheSlotSays() {
        var action = gatherings.scheduled(Map.of());
        var handle = promise(action).json().get("handle").asString();
        var code = Letters.code(Letters.newest(address, api.base(), 1));
        assertThat(api.post("/api/v1/attendance-confirmations", Map.of("handle", handle, "code", code))
                        .status())
                .isEqualTo(200);
        jdbc.sql("UPDATE attendance_slot SET confirmed = false WHERE action = ?")
                .param(action.value())
                .update();
        daysPass(action, 8);
        assertThat(kept(action)).isOne();
    }
}
