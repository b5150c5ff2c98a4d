package org.tadamon.api.organise.holders;

import org.jspecify.annotations.Nullable;

/**
 * One consent as one reader reads it.
 *
 * @param organisation what it is called
 * @param purpose {@code contact-about-campaign} and so on
 * @param since in words
 * @param holds whether it lets the organisation hold the row now
 * @param words what the signer read; {@code null} where they are not known any more
 * @param sha256 what names these words
 */
record HolderSheet(
        String organisation,
        String purpose,
        String since,
        boolean holds,
        @Nullable Words words,
        String sha256) {

    /** Words in the language they were read in. */
    record Words(String language, String dir, String text) {}
}
