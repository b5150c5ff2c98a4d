package org.tadamon.api.organisation;

import java.util.Map;
import org.tadamon.core.organisation.OrganisationId;

/**
 * An organisation as everybody who may know of it sees it.
 *
 * @param names by language tag; one at least
 * @param host whether it runs this platform
 */
public record OrganisationView(OrganisationId id, Map<String, String> names, boolean host) {

    /** What it is called in this language, or else in whichever it has a name in. */
    public String name(String language) {
        return names.getOrDefault(language, names.values().iterator().next());
    }

    /** The language of what {@link #name} says. */
    public String languageOfName(String language) {
        return names.containsKey(language)
                ? language
                : names.keySet().iterator().next();
    }
}
