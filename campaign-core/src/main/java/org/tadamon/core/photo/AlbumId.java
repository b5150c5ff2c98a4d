package org.tadamon.core.photo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.action.ActionId;

/** Names all photos of one action; there is one for each. */
public record AlbumId(UUID value) {

    /** That of this action. */
    public static AlbumId of(ActionId action) {
        return new AlbumId(UUID.nameUUIDFromBytes(("tadamon|album|" + action).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
