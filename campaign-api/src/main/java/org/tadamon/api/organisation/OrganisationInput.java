package org.tadamon.api.organisation;

import java.util.Map;
import java.util.TreeMap;
import org.tadamon.api.text.CleanText;

/** What is typed about an organisation, cleaned. */
final class OrganisationInput {

    private OrganisationInput() {}

    /** Names by language; a language in which nothing is written is left out. */
    static Map<String, String> names(Map<String, String> typed) {
        var names = new TreeMap<String, String>();
        typed.forEach((language, name) -> {
            var clean = CleanText.line(name);
            if (!clean.isEmpty()) {
                names.put(language, clean);
            }
        });
        return names;
    }
}
