package org.tadamon.api.photo.picture;

/**
 * A picture as it is kept: a JPEG of pixels and nothing else.
 *
 * @param width in pixels, as {@code height}
 */
public record Picture(byte[] jpeg, int width, int height) {

    @Override
    public String toString() {
        return "<picture>";
    }
}
