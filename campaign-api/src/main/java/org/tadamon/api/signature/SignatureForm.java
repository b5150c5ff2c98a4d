package org.tadamon.api.signature;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to sign, as it came.
 *
 * @param name as they want to be named
 * @param email where they can be reached
 * @param area the code of the area they are counted in
 * @param visibility {@code full-name}, {@code initials}, {@code hidden} or {@code counted}
 * @param via the code of the link they came by, if any
 * @param language the language they signed in; {@code en} without one
 */
public record SignatureForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String area,
        @Nullable String visibility,
        @Nullable String via,
        @Nullable String language) {

    @Override
    public String toString() {
        return "<signature form>";
    }
}
