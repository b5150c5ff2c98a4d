package org.tadamon.api.invitation;

import java.time.Instant;
import org.tadamon.core.organisation.InvitationId;

/**
 * An invitation that was made, with what opens it. It is told once and kept nowhere.
 *
 * @param link to pass on
 * @param mailed whether a mail was asked for that can be sent from here at all; whether it reaches anybody is not known
 */
public record Invited(InvitationId id, Instant expiresAt, String link, boolean mailed) {

    @Override
    public String toString() {
        return "Invited[" + id + "]";
    }
}
