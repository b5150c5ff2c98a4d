package org.tadamon.api.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey, as its person sees it.
 *
 * @param id lets nobody in
 * @param label what its person calls it
 */
public record Passkey(UUID id, String label, Instant createdAt, Instant usedAt) {

    @Override
    public String toString() {
        return "Passkey[" + id + "]";
    }
}
