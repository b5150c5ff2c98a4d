package org.tadamon.api.export.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.petition.PetitionDraft.Wording;

/**
 * All that goes into the packages of an export. Every number in it may be shown.
 *
 * @param petition the id of the petition
 * @param wordings what was signed, by language tag
 * @param textVersion its hash, as {@link org.tadamon.core.petition.TextVersion} makes it
 * @param openedAt when it was published; {@code null} where it was not
 * @param languages what the packages are written in
 * @param position the last one in the ledger that was looked at
 * @param asOf when that was
 * @param count how many had signed
 * @param areaNames the names, by language tag, of each area that is told of
 * @param decisionMakers whom packages are for, in the order of area, office and name
 */
public record ExportFacts(
        String petition,
        String slug,
        NavigableMap<String, Wording> wordings,
        String textVersion,
        @Nullable Instant openedAt,
        List<String> languages,
        long position,
        Instant asOf,
        Count count,
        SortedMap<String, Map<String, String>> areaNames,
        List<DecisionMaker> decisionMakers) {

    /**
     * How many had signed.
     *
     * @param total as it may be shown
     * @param asOf when it was so many
     * @param areas at least so many, by the area's code; in the order of codes; without those of fewer than
     *     {@code least}
     * @param areasAsOf the day (UTC) at whose beginning they were
     * @param days by how much the total moved on each day (UTC)
     * @param least the smallest number that is shown of an area
     * @param guarded whether no area and no day is told
     */
    public record Count(
            long total,
            Instant asOf,
            SortedMap<String, Integer> areas,
            LocalDate areasAsOf,
            SortedMap<LocalDate, Long> days,
            int least,
            boolean guarded) {}

    /** The area's name in this language, else in another, else its code. */
    public String nameOf(String areaCode, String language) {
        var names = areaNames.getOrDefault(areaCode, Map.of());
        return names.getOrDefault(
                language, names.values().stream().sorted().findFirst().orElse(areaCode));
    }
}
