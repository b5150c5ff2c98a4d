package org.tadamon.core.consent;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the stream one wording is kept in: drawn from its hash, so the same words are kept once. */
public record WordingId(UUID value) {

    /** Where these words are kept. */
    public static WordingId of(Wording wording) {
        return new WordingId(
                UUID.nameUUIDFromBytes(("consent-wording/" + wording.sha256()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
