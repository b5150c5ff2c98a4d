package org.tadamon.api.organise.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.organisationpage.OrganisationPage;

/** Gathers what an organisation's pages say. */
@Component
final class OrganisationPages {

    private static final Set<String> DONE = Set.of("founded", "renamed", "withdrawn", "joined", "changed", "removed");

    private final Organisations organisations;
    private final OrganisationRows rows;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    OrganisationPages(
            Organisations organisations, OrganisationRows rows, Access access, MessageSource messages, Clock clock) {
        this.organisations = organisations;
        this.rows = rows;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    /** The organisation of this id, for its members. */
    OrganisationPage known(Actor actor, UUID id) {
        var organisation = new OrganisationId(id);
        access.require(actor, Right.SEE_POWER, organisation);
        return organisations.page(organisation).orElseThrow(PageMissing::new);
    }

    /** A page about one organisation. */
    ModelAndView about(OrganisationPage page, String view, Actor actor, Reader reader) {
        var organisation = organisations.find(page.id()).orElseThrow(PageMissing::new);
        return new ModelAndView("organise/organisation/" + view)
                .addObject("id", page.id().toString())
                .addObject("organisationName", organisation.name(reader.language()))
                .addObject("organisationLanguage", organisation.languageOfName(reader.language()))
                .addObject("organisationDir", Reader.dirOf(organisation.languageOfName(reader.language())))
                .addObject("host", page.host())
                .addObject("mayInvite", access.may(actor, Right.INVITE, page.id()))
                .addObject("steppedUp", actor.steppedUp())
                .addObject("mayChange", access.may(actor, Right.CHANGE_ROLES, page.id()))
                .addObject("mayWriteLetters", access.may(actor, Right.EXPORT, page.id()))
                .addObject("mayRename", access.may(actor, Right.SPEAK_FOR, page.id()));
    }

    /** Lets pass who may invite, who has shown a moment ago that it is still them. */
    void requireToInvite(Actor actor, UUID id) {
        access.require(actor, Right.INVITE, new OrganisationId(id));
    }

    /** Who belongs to it, with the form to invite as it was filled in. */
    ModelAndView members(
            OrganisationPage page, @Nullable MultiValueMap<String, String> typed, Actor actor, Reader reader) {
        var answer = about(page, "members", actor, reader);
        boolean seesInvitations = access.may(actor, Right.TAKE_INVITATIONS_BACK, page.id());
        return answer.addObject("members", rows.members(page, actor, reader))
                .addObject("invitations", seesInvitations ? rows.invitations(page, clock.instant(), reader) : List.of())
                .addObject("onlyOwner", organisations.owners(page.id()).equals(List.of(actor.account())))
                .addObject("roles", rows.roles(reader))
                .addObject("yours", rows.means(rolesOf(actor, page), reader))
                .addObject("chosen", chosen(typed))
                .addObject("typed", typed == null ? Map.of() : typed.toSingleValueMap())
                .addObject("key", key(typed));
    }

    /** What was done, if it is something that can have been done. */
    @Nullable
    String done(@Nullable String done) {
        return done != null && DONE.contains(done) ? done : null;
    }

    /** The page again, with what was wrong. */
    ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return refused(page, refused, "reason", reader);
    }

    /** The same, where the page asks for several reasons: what is wrong with this one is told there. */
    ModelAndView refused(ModelAndView page, CommandRefused refused, String reasonAt, Reader reader) {
        var kind = refused.problems().getFirst().kind();
        page.setStatus(
                switch (kind) {
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                });
        var problems = Problems.of(refused, messages, reader.locale(), field -> onPage(field, reader));
        return page.addObject("problems", problems.moved("reason", reasonAt));
    }

    /** No name at all is missing in the reader's language. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "names".equals(field) ? "names." + reader.language() : field;
    }

    private static Set<Role> rolesOf(Actor actor, OrganisationPage page) {
        return page.member(actor.account()).map(OrganisationPage.Member::roles).orElse(Set.of());
    }

    private static List<String> chosen(@Nullable MultiValueMap<String, String> typed) {
        return typed == null ? List.of() : typed.getOrDefault("roles", List.of());
    }

    private static String key(@Nullable MultiValueMap<String, String> typed) {
        var key = typed == null ? null : typed.getFirst("key");
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
