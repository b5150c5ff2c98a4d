package org.tadamon.api.signin;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.email.EmailAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody asks to show that an address is theirs.
 *
 * @param address as typed
 * @param language the language of the page they asked on
 * @param then the path inside they were on their way to, or what else they ask about; {@code null} for none
 */
public record Asking(
        String address, String language, @Nullable String then) {

    /** Reads what {@link #written} wrote. */
    static Asking read(String written) {
        return JsonMapper.shared().readValue(written, Asking.class);
    }

    String written() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The address, understood. */
    public EmailAddress email() {
        return EmailAddress.parse(address).orElseThrow();
    }

    @Override
    public String toString() {
        return "<asking>";
    }
}
