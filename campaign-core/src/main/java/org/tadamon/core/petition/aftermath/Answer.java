package org.tadamon.core.petition.aftermath;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one of those a petition is addressed to has answered.
 *
 * @param on the day; not in the future
 * @param from the person or the office that answered; 1 to 200 grapheme clusters
 * @param texts the answer by language tag, CommonMark subset, 1 to 5,000 grapheme clusters each; at least one
 */
public record Answer(LocalDate on, String from, Map<String, String> texts) {

    /** Makes it unchangeable. */
    public Answer {
        texts = Map.copyOf(texts);
    }
}
