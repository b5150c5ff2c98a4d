package org.tadamon.deploy.client;

import org.jspecify.annotations.Nullable;

/**
 * What a person types to sign.
 *
 * @param area an area's code
 * @param visibility {@code full-name}, {@code initials}, {@code hidden} or {@code counted}
 * @param via the code of the link they came by; {@code null} without one
 */
public record NewSignature(
        String name,
        String email,
        String area,
        String visibility,
        @Nullable String via,
        String language) {

    @Override
    public String toString() {
        return "<signature>";
    }
}
