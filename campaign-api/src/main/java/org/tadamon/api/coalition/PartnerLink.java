package org.tadamon.api.coalition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;

/** An organisation, named by its id or by any link that holds it. */
public final class PartnerLink {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private PartnerLink() {}

    /** {@code null} when it names none. */
    public static @Nullable OrganisationId read(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(ID::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> OrganisationId.of(found.group()))
                .orElse(null);
    }
}
