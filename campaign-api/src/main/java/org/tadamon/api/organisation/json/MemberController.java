package org.tadamon.api.organisation.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.organisation.RoleCodes;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** Who belongs to an organisation, over JSON. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}")
@Tag(name = "Organisations")
@ResponseStatus(HttpStatus.NO_CONTENT)
class MemberController {

    /** The roles a member is to hold from now on, and why. */
    record RolesForm(@Nullable List<String> roles, @Nullable String reason) {}

    /** Why. */
    record ReasonForm(@Nullable String reason) {}

    private final OrganisationDesk desk;

    MemberController(OrganisationDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/members/{account}/roles")
    @Operation(summary = "Give a member these roles and no others", description = "Owners only. Safe to repeat.")
    void roles(
            Actor actor,
            @PathVariable OrganisationId organisation,
            @PathVariable AccountId account,
            @RequestBody RolesForm form) {
        desk.changeRoles(actor, organisation, account, RoleCodes.read(form.roles()), form.reason());
    }

    @PostMapping("/members/{account}/remove")
    @Operation(summary = "End a membership", description = "Owners only. Safe to repeat.")
    void remove(
            Actor actor,
            @PathVariable OrganisationId organisation,
            @PathVariable AccountId account,
            @RequestBody ReasonForm form) {
        desk.remove(actor, organisation, account, form.reason());
    }

    @PostMapping("/leave")
    @Operation(summary = "End one's own membership", description = "Safe to repeat.")
    void leave(Actor actor, @PathVariable OrganisationId organisation) {
        desk.leave(actor, organisation);
    }
}
