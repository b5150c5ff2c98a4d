package org.tadamon.api.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceCommand.GiveRole;
import org.tadamon.core.attendance.HelpingRole;

/** Whoever comes to the door… */
@ConfirmingApplication
class PeopleAreLetInTest {

    private static final String OWN = "/api/v1/own-attendance";
    private static final String CHECK_IN = OWN + "/check-in";

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private AttendanceHandles handles;

    @Autowired
    private CommandGateway commands;

    private String come(ActionId action, int people) {
        return gatherings.come(action, "d" + UUID.randomUUID() + "@example.org", people);
    }

    private String helper(ActionId action, HelpingRole role) {
        var handle = come(action, 1);
        var who = handles.read(Use.OWN, handle).orElseThrow().attendance();
        commands.sendAndWait(new GiveRole(who, role, AccountId.OPERATOR));
        return handle;
    }

    private String code(String handle) throws Throwable {
        soon(() -> assertThat(api.post(OWN, Map.of("handle", handle)).json().has("checkInCode"))
                .isTrue());
        return api.post(OWN, Map.of("handle", handle)).json().get("checkInCode").asString();
    }

    private Answer letIn(@Nullable String marshal, String code, int people) {
        return api.post(CHECK_IN + "/check-ins", Map.of("handle", marshal, "code", code, "people", people));
    }

    private static void isRefused(Answer answer, String why) {
        assertThat(answer.raw().body()).contains(why);
        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void isLetInByACodeThatSaysNothingOfWhoTheyAre() throws Throwable {
        var action = gatherings.scheduled(Gatherings.soon(Map.of()));
        var marshal = helper(action, HelpingRole.MARSHAL);
        var comes = come(action, 3);
        assertThat(code(comes)).as("the same each time").isEqualTo(code(comes)).isNotEqualTo(code(marshal));
        var party = api.post(CHECK_IN + "/parties", Map.of("handle", marshal, "code", code(comes)));
        assertThat(party.raw().body())
                .isEqualTo("{\"status\":\"coming\",\"people\":3,\"came\":0,\"needs\":[\"transport\"]}");
        assertThat(letIn(marshal, code(comes), 2).json().get("came").asInt()).isEqualTo(2);
        assertThat(letIn(marshal, code(comes), 2).json().get("came").asInt()).isEqualTo(2);
        soon(() -> assertThat(api.post(CHECK_IN, Map.of("handle", marshal))
                        .json()
                        .get("people")
                        .asInt())
                .isEqualTo(4));
        var expected = api.post(CHECK_IN, Map.of("handle", marshal)).json();
        assertThat(expected.get("came").asInt()).isEqualTo(2);
        assertThat(expected.get("needs").get("transport").asInt()).isEqualTo(2);
        assertThat(api.post(OWN, Map.of("handle", comes)).json().get("came").asInt())
                .isEqualTo(2);
        assertThat(letIn(marshal, code(comes), 0).json().get("came").asInt()).isZero();
        soon(() -> assertThat(api.post(CHECK_IN, Map.of("handle", marshal))
                        .json()
                        .get("came")
                        .asInt())
                .isZero());
    }

    @Test
    void isLetInByOrganisersToo() throws Throwable {
        var action = gatherings.scheduled(Gatherings.soon(Map.of()));
        var at = "/api/v1/actions/" + action + "/check-ins";
        var comes = come(action, 1);
        var answer = api.postAsOrganiser(at, Map.of("code", code(comes), "people", 1));
        assertThat(answer.json().get("came").asInt()).isEqualTo(1);
        isRefused(api.postAsOrganiser(at, Map.of("code", code(comes), "people", 2)), "attendance/too-many-people");
        isRefused(api.postAsOrganiser(at, Map.of("code", code(comes))), "attendance/check-in-people");
        isRefused(api.postAsOrganiser(at, Map.of("code", "nobody", "people", 1)), "attendance/check-in-code-unknown");
    }

    @Test
    void isLetInByNobodyElse() throws Throwable {
        var action = gatherings.scheduled(Gatherings.soon(Map.of()));
        var comes = come(action, 1);
        var medic = helper(action, HelpingRole.MEDIC);
        isRefused(letIn(comes, code(comes), 1), "attendance/not-coming");
        isRefused(letIn(medic, code(comes), 1), "attendance/not-coming");
        isRefused(letIn("nobody", code(comes), 1), "attendance/handle-over");
        var elsewhere = gatherings.scheduled(Gatherings.soon(Map.of()));
        isRefused(letIn(helper(elsewhere, HelpingRole.MARSHAL), code(comes), 1), "attendance/check-in-code-unknown");
        var code = code(comes);
        api.post(OWN + "/erase", Map.of("handle", comes));
        isRefused(letIn(helper(action, HelpingRole.MARSHAL), code, 1), "attendance/check-in-code-unknown");
    }

    @Test
    void isLetInOnTheDayAndWithAPlaceOnly() throws Throwable {
        var later = gatherings.scheduled(Map.of());
        isRefused(api.post(CHECK_IN, Map.of("handle", helper(later, HelpingRole.MARSHAL))), "attendance/not-today");
        var action = gatherings.scheduled(Gatherings.soon(Map.of("capacity", 2)));
        var marshal = helper(action, HelpingRole.MARSHAL);
        var comes = come(action, 1);
        var waits = come(action, 1);
        assertThat(api.post(OWN, Map.of("handle", waits)).json().has("checkInCode"))
                .isFalse();
        var code = code(comes);
        api.post(OWN + "/cancel", Map.of("handle", comes));
        isRefused(letIn(marshal, code, 1), "attendance/no-place");
    }

    @Test
    void showsWhoHelpsWhatTheirRoleNeedsAndNoMore() throws Throwable {
        var action = gatherings.scheduled(Gatherings.soon(Map.of()));
        come(action, 2);
        var handle = Map.of("handle", helper(action, HelpingRole.MEDIC));
        soon(() -> assertThat(api.post(CHECK_IN, handle).json().get("people").asInt())
                .isEqualTo(3));
        var medic = api.post(CHECK_IN, handle);
        assertThat(medic.json().get("needs").size()).isZero();
        assertThat(medic.raw().body()).doesNotContain("Layla", "@example.org");
    }
}
