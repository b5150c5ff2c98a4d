package org.tadamon.core.signer;

import org.tadamon.core.privacy.Personal;

/**
 * Who signed, sealed, and what they chose to show.
 *
 * @param name purpose {@code signer.name}
 * @param email purpose {@code signer.email}, as given
 * @param visibility what they show of themselves
 * @param language the language they signed in, a tag such as {@code ar}, to write to them in
 */
public record Signer(Personal name, Personal email, Visibility visibility, String language) {

    @Override
    public String toString() {
        return "<signer>";
    }
}
