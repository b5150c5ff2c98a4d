package org.tadamon.api.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when somebody is to be invited, as typed.
 *
 * @param roles by code, for example {@code organiser}
 * @param reason why, kept for good
 * @param address where to send the invitation; {@code null} or empty to pass the link on oneself
 * @param language the language of mail and link
 * @param key the same key leads to the same invitation; {@code null} without one
 */
public record InvitationOrder(
        List<String> roles,
        @Nullable String reason,
        @Nullable String address,
        String language,
        @Nullable String key) {

    @Override
    public String toString() {
        return "<invitation order>";
    }
}
