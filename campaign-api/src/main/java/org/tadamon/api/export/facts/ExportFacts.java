package org.tadamon.api.export.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.export.reason.SaidReason;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionDraft.Wording;

/**
 * All that goes into the packages of an export. Every number in it may be shown.
 *
 * @param petition the id of the petition
 * @param wordings what was signed, by language tag
 * @param textVersion its hash, as {@link org.tadamon.core.petition.TextVersion} makes it
 * @param order what was asked for
 * @param count how many had signed
 * @param areaNames the names, by language tag, of each area that is told of
 * @param recipients whom packages are for, in the order of area, office and name
 * @param reasons what some of those said who signed; everybody may read it
 */
public record ExportFacts(
        String petition,
        String slug,
        NavigableMap<String, Wording> wordings,
        String textVersion,
        Order order,
        Count count,
        SortedMap<String, Map<String, String>> areaNames,
        List<Recipient> recipients,
        List<SaidReason> reasons) {

    /**
     * How many had signed.
     *
     * @param total as it may be shown
     * @param asOf when it was so many
     * @param areas at least so many, by the area's code; in the order of codes; without those that are too few to tell
     * @param areasAsOf the day (UTC) at whose beginning they were
     * @param days by how much the total moved on each day (UTC)
     * @param guarded whether no area and no day is told
     */
    public record Count(
            long total,
            Instant asOf,
            SortedMap<String, Integer> areas,
            LocalDate areasAsOf,
            SortedMap<LocalDate, Long> days,
            boolean guarded) {}

    /** Whether those who signed are counted in somebody's area. */
    public enum Constituents {
        /** No area is told of, or people were asked for areas of another kind. */
        NOT_COUNTED,
        /** Too few to tell without pointing at anyone. */
        TOO_FEW,
        /** At least as many as the recipient is told. */
        TOLD
    }

    /**
     * Whom a package is for.
     *
     * @param level of the area they represent
     * @param atLeast so many who signed are from there; {@code null} unless that is told
     */
    public record Recipient(
            DecisionMaker who,
            String level,
            Constituents constituents,
            @Nullable Integer atLeast) {}

    /** The same, and this is told along. */
    public ExportFacts telling(List<SaidReason> said) {
        return new ExportFacts(petition, slug, wordings, textVersion, order, count, areaNames, recipients, said);
    }

    /** The area's name in this language, else in another, else its code. */
    public String nameOf(String areaCode, String language) {
        var names = areaNames.getOrDefault(areaCode, Map.of());
        return names.getOrDefault(
                language, names.values().stream().sorted().findFirst().orElse(areaCode));
    }

    /** What was signed in this language, else in the first there is. */
    public Wording wording(String language) {
        var wording = wordings.get(language);
        return wording == null ? wordings.firstEntry().getValue() : wording;
    }

    /** What it is about, in this language, else in the first there is. */
    public String title(String language) {
        return wording(language).title();
    }
}
