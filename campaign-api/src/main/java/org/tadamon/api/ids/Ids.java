package org.tadamon.api.ids;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where new ids come from. */
@FunctionalInterface
public interface Ids {

    /** A random id. */
    UUID next();

    /**
     * The id of what is made under a client's {@code Idempotency-Key}: the same for the same key and operation, so that
     * asking again finds what was made the first time; a random one without a key.
     */
    default UUID under(String operation, @Nullable String key) {
        return key == null || key.isBlank()
                ? next()
                : UUID.nameUUIDFromBytes(("tadamon|" + operation + "|" + key).getBytes(StandardCharsets.UTF_8));
    }
}
