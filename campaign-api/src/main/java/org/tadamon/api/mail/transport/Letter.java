package org.tadamon.api.mail.transport;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is handed over.
 *
 * @param reference the same for the same mail, so that one that comes twice can be told to be one; says nothing
 * @param to an address, its domain in ASCII
 * @param from the name of the sender
 * @param replyTo the person who wrote it, where a person did; {@code null} for what the platform says by itself
 */
public record Letter(
        String reference,
        String to,
        String language,
        String from,
        String subject,
        String text,
        @Nullable String replyTo) {

    /** Of the platform itself. */
    public Letter(String reference, String to, String language, String from, String subject, String text) {
        this(reference, to, language, from, subject, text, null);
    }

    @Override
    public String toString() {
        return "<letter>";
    }
}
