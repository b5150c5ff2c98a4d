package org.tadamon.core.letterdrive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tadamon.core.petition.Exposure;

/**
 * What a letter drive asks people to do.
 *
 * @param exposure how careful it is with those who write: a guarded one publishes numbers in batches and sends no links
 * @param wordings what it says of itself, and the letter to begin with, by language tag; one at least
 * @param level of the areas people say they live in, for example {@code country}; 1 to 40 characters
 * @param offices to whom: the holders of these offices for where somebody lives, up to 20 of 1 to 200 characters each;
 *     none for everybody who represents it
 * @param closesAt first instant (UTC) at which no letter is taken any more
 * @param relayed whether letters are sent for those who want it; else everybody sends theirs by themselves
 */
public record LetterPlan(
        Exposure exposure,
        Map<String, Wording> wordings,
        String level,
        List<String> offices,
        Instant closesAt,
        boolean relayed) {

    /** As it was when it was made. */
    public LetterPlan {
        wordings = Map.copyOf(wordings);
        offices = List.copyOf(offices);
    }

    /**
     * What a drive says in one language.
     *
     * @param title 1 to 120 grapheme clusters, one line
     * @param reason why to write, CommonMark, 1 to 5,000 grapheme clusters
     * @param subject of the letter, 1 to 120 grapheme clusters, one line; whoever writes cannot change it
     * @param letter plain text to begin with, 1 to 5,000 grapheme clusters
     */
    public record Wording(String title, String reason, String subject, String letter) {}
}
