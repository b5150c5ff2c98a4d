package org.tadamon.api.navigation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tadamon.core.organisation.OrganisationId;

/** Says which organisation a page is about when its path does not. */
public final class OnePlace {

    static final String ATTRIBUTE = "tadamon.organisation";

    private OnePlace() {}

    /** The page that is being made is about what belongs to this organisation. */
    public static void isAbout(@Nullable OrganisationId organisation) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && organisation != null) {
            request.setAttribute(ATTRIBUTE, organisation, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
