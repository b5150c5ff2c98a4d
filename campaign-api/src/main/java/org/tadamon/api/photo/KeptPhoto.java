package org.tadamon.api.photo;

import java.util.Map;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.privacy.KeyRef;

/**
 * A photo that is kept, and what it says in words.
 *
 * @param descriptions what is on it, by language tag
 * @param width in pixels, as {@code height}
 * @param shown whether everybody may see it
 */
public record KeptPhoto(
        PhotoId id, ActionId action, Map<String, String> descriptions, int width, int height, boolean shown) {

    /** What a photo of an action is sealed under. */
    static KeyRef key(ActionId action, PhotoId photo) {
        return new KeyRef(AlbumId.of(action).value(), photo.value());
    }

    @Override
    public String toString() {
        return "<photo " + id + ">";
    }
}
