package org.tadamon.api.consent;

import org.jspecify.annotations.Nullable;

/**
 * A box that was ticked.
 *
 * @param organisation its id
 * @param purpose {@code contact-about-campaign} or {@code share-with-organisation}
 * @param wording the SHA-256 of the words that stood beside it
 */
public record ConsentForm(
        @Nullable String organisation,
        @Nullable String purpose,
        @Nullable String wording) {}
