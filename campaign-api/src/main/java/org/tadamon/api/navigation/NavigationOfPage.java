package org.tadamon.api.navigation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.ForEveryPage;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** Gives every page its navigation, as {@code nav}. */
@Component
class NavigationOfPage extends ForEveryPage {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OF_ORGANISATION = Pattern.compile("/[a-z]+/organise/o/(" + UUID + ")(/.*)?");

    private final Organisations organisations;
    private final Access access;

    NavigationOfPage(Organisations organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    protected Map<String, Object> given(HttpServletRequest request, Locale locale) {
        return Map.of("nav", navigation(request, locale));
    }

    private Navigation navigation(HttpServletRequest request, Locale locale) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var actor = who != null && who.getPrincipal() instanceof AccountId account
                ? Optional.of(account.equals(Actor.OPERATOR) ? Actor.operator() : new Actor(account, false))
                : Optional.<Actor>empty();
        return new Navigation(
                actor,
                access,
                locale.getLanguage(),
                () -> organisations.of(actor.orElseThrow().account()),
                () -> about(request));
    }

    /** The organisation a page says it is about: by itself, by its path, or by what was asked for. */
    private static Optional<OrganisationId> about(HttpServletRequest request) {
        if (request.getAttribute(OnePlace.ATTRIBUTE) instanceof OrganisationId known) {
            return Optional.of(known);
        }
        var path = OF_ORGANISATION.matcher(request.getRequestURI());
        var named = path.matches() ? path.group(1) : request.getParameter("organisation");
        return Optional.ofNullable(named)
                .filter(id -> UUID.matcher(id).matches())
                .map(OrganisationId::of);
    }
}
