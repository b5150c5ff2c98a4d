package org.tadamon.api.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.consent.ConsentForm;

/**
 * What somebody typed to sign, as it came.
 *
 * @param name as they want to be named
 * @param email where they can be reached
 * @param area the code of the area they are counted in
 * @param visibility {@code full-name}, {@code initials}, {@code hidden} or {@code counted}
 * @param via the code of the link they came by, if any
 * @param language the language they signed in; {@code en} without one
 * @param consents the boxes they ticked; most often none
 * @param comment why they sign, in their own words; most often nothing
 * @param proof what solves the challenge they were asked; most often nothing
 */
public record SignatureForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String area,
        @Nullable String visibility,
        @Nullable String via,
        @Nullable String language,
        @Nullable List<ConsentForm> consents,
        @Nullable String comment,
        @Nullable String proof) {

    /** With nothing ticked. */
    public SignatureForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String area,
            @Nullable String visibility,
            @Nullable String via,
            @Nullable String language) {
        this(name, email, area, visibility, via, language, null, null, null);
    }

    /** The boxes that are ticked, as a form would send them. */
    public List<ConsentForm> ticked() {
        return consents == null ? List.of() : consents;
    }

    @Override
    public String toString() {
        return "<signature form>";
    }
}
