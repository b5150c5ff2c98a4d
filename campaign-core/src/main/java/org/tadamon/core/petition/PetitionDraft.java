package org.tadamon.core.petition;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All an organiser decides before opening a petition.
 *
 * @param wordings the text in each language it is offered in, by BCP 47 language tag such as {@code ar}; at least one
 * @param addressees those it is addressed to; 1 to 1,000
 * @param goal how many signatures are hoped for; 1 to 100,000,000
 * @param closesAt first instant (UTC) at which a signature is refused; in the future, within two years
 * @param exposure how careful the petition is with those who sign
 * @param areaLevel the one level its signers are counted by, for example {@code constituency}, 1 to 40 of {@code a-z
 *     0-9 -}; people elsewhere are counted by country; {@code country} when everybody is
 */
public record PetitionDraft(
        Map<String, Wording> wordings,
        List<Addressee> addressees,
        int goal,
        Instant closesAt,
        Exposure exposure,
        String areaLevel) {

    /** Makes it unchangeable. */
    public PetitionDraft {
        wordings = Map.copyOf(wordings);
        addressees = List.copyOf(addressees);
    }

    /**
     * A petition's text in one language, as the organiser wrote it: NFC, line feeds for line ends, trimmed.
     *
     * @param title 1 to 120 grapheme clusters, one line
     * @param demand what is asked of the decision makers; 1 to 1,000 grapheme clusters, CommonMark subset
     * @param background why; 0 to 10,000 grapheme clusters, CommonMark subset
     */
    public record Wording(String title, String demand, String background) {}

    /**
     * One of those a petition is addressed to, as they were when it was written.
     *
     * @param name a person or an office; 1 to 200 grapheme clusters
     * @param office what they hold, for example {@code Member of Parliament}; empty when the name says it
     * @param areaCode the area they represent; empty when it is nowhere in particular
     */
    public record Addressee(String name, String office, String areaCode) {}
}
