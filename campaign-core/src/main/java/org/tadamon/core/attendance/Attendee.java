package org.tadamon.core.attendance;

import org.tadamon.core.privacy.Personal;

/**
 * Who comes, sealed.
 *
 * @param name purpose {@code attendance.name}
 * @param email purpose {@code attendance.email}, as given
 * @param language the language they came in, a tag such as {@code ar}, to write to them in
 */
public record Attendee(Personal name, Personal email, String language) {

    @Override
    public String toString() {
        return "<attendee>";
    }
}
