package org.tadamon.api.organise.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.invitation.InvitationDesk;
import org.tadamon.api.invitation.InvitationOrder;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.refusal.CommandRefused;

/** Who belongs to an organisation, and who is invited. */
@Controller
@RequestMapping("/{language:ar|en}/organise/o/{id}")
final class MembersController {

    private final OrganisationPages pages;
    private final InvitationDesk desk;

    MembersController(OrganisationPages pages, InvitationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView members(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Reader reader) {
        return pages.members(pages.known(actor, id), null, actor, reader).addObject("done", pages.done(done));
    }

    /** The answer shows the link, once; sent again it is the same invitation with another link. */
    @PostMapping("/invitations")
    ModelAndView invite(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Reader reader) {
        var page = pages.known(actor, id);
        var order = new InvitationOrder(
                typed.getOrDefault("roles", List.of()),
                typed.getFirst("reason"),
                typed.getFirst("address"),
                reader.language(),
                typed.getFirst("key"));
        try {
            var invited = desk.invite(actor, page.id(), order);
            return pages.about(page, "invited", actor, reader)
                    .addObject("link", invited.link())
                    .addObject("expiresAt", invited.expiresAt())
                    .addObject("mailed", invited.mailed());
        } catch (CommandRefused refused) {
            return pages.refused(pages.members(page, typed, actor, reader), refused, reader);
        }
    }

    @PostMapping("/invitations/{invitation}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @RequestParam(required = false) @Nullable String reason,
            Reader reader) {
        var page = pages.known(actor, id);
        try {
            desk.withdraw(actor, page.id(), new InvitationId(invitation), reason);
            return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=withdrawn");
        } catch (CommandRefused refused) {
            var members = pages.members(page, null, actor, reader);
            return pages.refused(members, refused, "withdraw." + invitation, reader);
        }
    }

    /** Whoever was about to invite, and had to show first that it is still them, comes back to the form. */
    @GetMapping("/invitations")
    ModelAndView begin(Actor actor, @PathVariable UUID id, Reader reader) {
        pages.requireToInvite(actor, id);
        return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "#invite");
    }

    /** Reloading a page that was the answer to a form leads to the members. */
    @GetMapping("/invitations/{invitation}/withdraw")
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/o/" + id);
    }
}
