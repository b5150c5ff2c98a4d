package org.tadamon.api.checkin.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.json.OwnHandles;
import org.tadamon.api.checkin.CheckInDesk;
import org.tadamon.api.checkin.CheckInFigures;
import org.tadamon.api.checkin.Helpers;
import org.tadamon.api.checkin.Party;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.attendance.AtDoor;

/** Letting people in, over JSON: by those who help, with what shows their own attendance, and by organisers. */
@RestController
@Tag(name = "Coming to actions")
class CheckInController {

    /** A code at the door. {@code handle} is that of a marshal's own attendance; organisers send none. */
    record Asked(
            @Nullable String handle,
            @Nullable String code,
            @Nullable Integer people) {
        @Override
        public String toString() {
            return "<asked>";
        }
    }

    /** How many are expected, how many came, and how many parties need what the role looks after. */
    record Expected(String role, int people, int came, Map<String, Integer> needs) {}

    /** Whoever has a code: how many they are, how many came, what they need; never who they are. */
    record PartyJson(String status, int people, int came, List<String> needs) {

        static PartyJson of(Party party) {
            var needs = party.needs().stream().sorted().map(EnumCode::of).toList();
            return new PartyJson(EnumCode.of(party.status()), party.people(), party.came(), needs);
        }
    }

    private final OwnHandles handles;
    private final Helpers helpers;
    private final CheckInFigures figures;
    private final CheckInDesk desk;
    private final ActionViews actions;
    private final Access access;

    CheckInController(
            OwnHandles handles,
            Helpers helpers,
            CheckInFigures figures,
            CheckInDesk desk,
            ActionViews actions,
            Access access) {
        this.handles = handles;
        this.helpers = helpers;
        this.figures = figures;
        this.desk = desk;
        this.actions = actions;
        this.access = access;
    }

    @PostMapping("/api/v1/own-attendance/check-in")
    @Operation(
            summary = "See what one’s role needs",
            description = "For whoever was given a role and has a place, on the day.")
    Expected expected(@RequestBody Asked asked) {
        Handle who = handles.read(asked.handle);
        var role = helpers.role(who);
        var expected = figures.of(who.action(), role);
        var needs = expected.needs().entrySet().stream()
                .collect(Collectors.toMap(each -> EnumCode.of(each.getKey()), Map.Entry::getValue));
        return new Expected(EnumCode.of(role), expected.people(), expected.came(), needs);
    }

    @PostMapping("/api/v1/own-attendance/check-in/parties")
    @Operation(summary = "See how many have a code, and what they need", description = "For marshals, on the day.")
    PartyJson party(@RequestBody Asked asked) {
        var who = marshal(asked);
        return PartyJson.of(desk.party(who.action(), asked.code, AtDoor.marshal(who.attendance())));
    }

    @PostMapping("/api/v1/own-attendance/check-in/check-ins")
    @Operation(summary = "Note how many of them came", description = "For marshals, on the day. 0 takes it back.")
    PartyJson letIn(@RequestBody Asked asked) {
        var who = marshal(asked);
        return PartyJson.of(desk.letIn(who.action(), asked.code, asked.people, AtDoor.marshal(who.attendance())));
    }

    @PostMapping("/api/v1/actions/{action}/check-ins")
    @Operation(
            summary = "Note how many of those with a code came",
            description = "Right SEE_SIGNERS, on the day. 0 takes it back.")
    PartyJson checkIn(Actor actor, @PathVariable ActionId action, @RequestBody Asked asked) {
        access.require(actor, Right.SEE_SIGNERS, actions.known(action).organisation(), new ActionUnknown());
        return PartyJson.of(desk.letIn(action, asked.code, asked.people, AtDoor.organiser(actor.account())));
    }

    private Handle marshal(Asked asked) {
        var who = handles.read(asked.handle);
        helpers.requireMarshal(who);
        return who;
    }
}
