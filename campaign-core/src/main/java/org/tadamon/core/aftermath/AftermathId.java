package org.tadamon.core.aftermath;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.action.ActionId;

/** Names the aftermath of one action; there is one for each. */
public record AftermathId(UUID value) {

    /** That of this action. */
    public static AftermathId of(ActionId action) {
        return new AftermathId(
                UUID.nameUUIDFromBytes(("tadamon|aftermath|" + action).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
