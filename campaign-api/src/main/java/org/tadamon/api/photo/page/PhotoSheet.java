package org.tadamon.api.photo.page;

/**
 * A photo as everybody sees it.
 *
 * @param language the one its description is in
 * @param width in pixels, as {@code height}
 */
public record PhotoSheet(String id, String description, String language, String dir, int width, int height) {

    @Override
    public String toString() {
        return "<photo " + id + ">";
    }
}
