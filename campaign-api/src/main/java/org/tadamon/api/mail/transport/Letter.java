package org.tadamon.api.mail.transport;

/**
 * A mail as it is handed over.
 *
 * @param reference the same for the same mail, so that one that comes twice can be told to be one; says nothing
 * @param to an address, its domain in ASCII
 * @param from the name of the sender
 */
public record Letter(String reference, String to, String language, String from, String subject, String text) {

    @Override
    public String toString() {
        return "<letter>";
    }
}
