package org.tadamon.core.petition.aftermath;

import java.time.LocalDate;

/**
 * A petition handed over to somebody it is addressed to.
 *
 * @param on the day; not in the future
 * @param to a person or an office; 1 to 200 grapheme clusters
 * @param note anything worth telling, such as who came along; 0 to 500 grapheme clusters
 */
public record Delivery(LocalDate on, String to, Way way, String note) {

    /** How it was handed over. */
    public enum Way {
        /** By people who went there. */
        IN_PERSON,
        /** On paper. */
        BY_POST,
        /** By electronic mail or through a form. */
        ELECTRONICALLY
    }
}
