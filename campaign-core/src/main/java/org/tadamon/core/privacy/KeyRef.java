package org.tadamon.core.privacy;

import java.util.UUID;

/**
 * Names the secret a piece of personal data is sealed under. Two uses of one person in two places never share a secret,
 * so they cannot be joined.
 *
 * @param scope what the person took part in: a petition, an action, the platform itself
 * @param subject the person's part in it: a signature, an attendance, an account
 */
public record KeyRef(UUID scope, UUID subject) {

    /** {@code scope/subject}, the form in which it is stored and authenticated. */
    @Override
    public String toString() {
        return scope + "/" + subject;
    }

    /** Reads what {@link #toString} wrote. */
    public static KeyRef parse(String text) {
        int slash = text.indexOf('/');
        return new KeyRef(UUID.fromString(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
    }
}
