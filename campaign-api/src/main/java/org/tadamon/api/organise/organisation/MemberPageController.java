package org.tadamon.api.organise.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.organisation.RoleCodes;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.refusal.CommandRefused;

/** One member: other roles, or none any more; and leaving oneself. */
@Controller
@RequestMapping("/{language:ar|en}/organise/o/{id}")
final class MemberPageController {

    /** What was chosen, and why. */
    record RolesForm(@Nullable List<String> roles, @Nullable String reason) {}

    private final OrganisationPages pages;
    private final OrganisationRows rows;
    private final OrganisationDesk desk;
    private final Access access;

    MemberPageController(OrganisationPages pages, OrganisationRows rows, OrganisationDesk desk, Access access) {
        this.pages = pages;
        this.rows = rows;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/members/{account}")
    ModelAndView member(Actor actor, @PathVariable UUID id, @PathVariable UUID account, Reader reader) {
        return show(actor, id, account, null, reader);
    }

    @PostMapping("/members/{account}")
    ModelAndView roles(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID account,
            @ModelAttribute RolesForm form,
            Reader reader) {
        var page = pages.known(actor, id);
        try {
            desk.changeRoles(actor, page.id(), new AccountId(account), RoleCodes.read(form.roles()), form.reason());
            return done(id, "changed", reader);
        } catch (CommandRefused refused) {
            var again = show(actor, id, account, form.roles(), reader).addObject("reason", form.reason());
            return pages.refused(again, refused, reader);
        }
    }

    @PostMapping("/members/{account}/remove")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID account,
            @RequestParam(required = false) @Nullable String reason,
            Reader reader) {
        var page = pages.known(actor, id);
        try {
            desk.remove(actor, page.id(), new AccountId(account), reason);
            var self = actor.account().equals(new AccountId(account));
            return self ? SeeOther.to("/" + reader.language() + "/organise") : done(id, "removed", reader);
        } catch (CommandRefused refused) {
            return pages.refused(show(actor, id, account, null, reader), refused, "removal", reader);
        }
    }

    @PostMapping("/leave")
    ModelAndView leave(Actor actor, @PathVariable UUID id, Reader reader) {
        var page = pages.known(actor, id);
        try {
            desk.leave(actor, page.id());
            return SeeOther.to("/" + reader.language() + "/organise");
        } catch (CommandRefused refused) {
            return pages.refused(pages.members(page, null, actor, reader), refused, reader);
        }
    }

    /** Reloading a page that was the answer to a form leads to where the form is. */
    @GetMapping("/members/{account}/remove")
    ModelAndView again(@PathVariable UUID id, @PathVariable UUID account, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "/members/" + account);
    }

    @GetMapping("/leave")
    ModelAndView stay(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/o/" + id);
    }

    /** Asks for the right before anything is typed, so that nobody types a reason in vain. */
    private ModelAndView show(Actor actor, UUID id, UUID account, @Nullable List<String> roles, Reader reader) {
        var page = pages.known(actor, id);
        access.require(actor, Right.CHANGE_ROLES, page.id());
        var member = page.member(new AccountId(account)).orElseThrow(PageMissing::new);
        var held = member.roles().stream().map(EnumCode::of).toList();
        return pages.about(page, "member", actor, reader)
                .addObject("account", member.account().toString())
                .addObject("memberName", rows.name(member.account(), reader))
                .addObject("roles", rows.roles(reader))
                .addObject("chosen", roles == null ? held : roles);
    }

    private static ModelAndView done(UUID id, String done, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=" + done);
    }
}
