package org.tadamon.api.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationId;

/** Invitations, over JSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Organisations")
class InvitationController {

    /** Whom to invite: roles by code, why, and optionally where to write to and in which language. */
    record InviteForm(
            @Nullable List<String> roles,
            @Nullable String reason,
            @Nullable String address,
            @Nullable String language) {
        @Override
        public String toString() {
            return "<invitation form>";
        }
    }

    /** Why. */
    record ReasonForm(@Nullable String reason) {}

    /** What stood in the link. */
    record TokenForm(@Nullable String token) {
        @Override
        public String toString() {
            return "<token>";
        }
    }

    /** An invitation and the link that opens it, told this once. */
    record InvitedJson(String id, Instant expiresAt, String link, boolean mailed) {
        @Override
        public String toString() {
            return "<invitation " + id + ">";
        }
    }

    /** What somebody is invited to. */
    record OfferJson(String organisation, Map<String, String> names, List<String> roles, Instant expiresAt) {}

    /** Where somebody is a member now. */
    record JoinedJson(String organisation) {}

    private final InvitationDesk desk;
    private final Joining joining;

    InvitationController(InvitationDesk desk, Joining joining) {
        this.desk = desk;
        this.joining = joining;
    }

    @PostMapping("/organisations/{organisation}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite somebody", description = "Owners only. Honours Idempotency-Key.")
    InvitedJson invite(
            Actor actor,
            @PathVariable OrganisationId organisation,
            @RequestBody InviteForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var language = IcuMessages.languageFor(form.language());
        var roles = Objects.requireNonNullElse(form.roles(), List.<String>of());
        var made = desk.invite(
                actor, organisation, new InvitationOrder(roles, form.reason(), form.address(), language, key));
        return new InvitedJson(made.id().toString(), made.expiresAt(), made.link(), made.mailed());
    }

    @PostMapping("/organisations/{organisation}/invitations/{invitation}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back", description = "Owners only. Safe to repeat.")
    void withdraw(
            Actor actor,
            @PathVariable OrganisationId organisation,
            @PathVariable InvitationId invitation,
            @RequestBody ReasonForm form) {
        desk.withdraw(actor, organisation, invitation, form.reason());
    }

    @PostMapping("/invitations/look")
    @Operation(summary = "What an invitation is to", description = "For whoever is signed in and holds its token.")
    OfferJson look(@SuppressWarnings("unused") Actor actor, @RequestBody TokenForm form) {
        var offer = joining.look(form.token());
        return new OfferJson(
                offer.organisation().id().toString(),
                offer.organisation().names(),
                offer.roles().stream().map(EnumCode::of).toList(),
                offer.expiresAt());
    }

    @PostMapping("/invitations/accept")
    @Operation(summary = "Accept an invitation", description = "Safe to repeat.")
    JoinedJson accept(Actor actor, @RequestBody TokenForm form) {
        return new JoinedJson(joining.accept(actor, form.token()).toString());
    }
}
