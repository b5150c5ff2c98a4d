package org.tadamon.api.decisionmaker.history;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;

/**
 * What an import changed in the list of decision makers. Made of
 * {@link org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported}.
 *
 * @param key where in the ledger it stands; the key pages are turned by
 * @param by who brought it; {@code null} where that is not on record
 * @param areas the codes of the areas it told of
 * @param changes in the order of area, office and name
 */
public record ListChange(
        DecisionMakerImportId id,
        long key,
        Instant at,
        @Nullable AccountId by,
        NavigableSet<String> areas,
        List<Change> changes) {

    /** What became of somebody. */
    public enum What {
        /** They stand on the list from now on. */
        CAME,
        /** They stand on it no more. */
        WENT,
        /** They hold another office of the same area. */
        OFFICE,
        /** They are reached in another way. Which one is not told here. */
        CONTACT
    }

    /**
     * A change.
     *
     * @param officeBefore the office they held before; {@code null} unless that is what changed
     */
    public record Change(
            What what,
            String areaCode,
            String name,
            String office,
            @Nullable String officeBefore) {}

    /** How often this became of somebody. */
    public long many(What what) {
        return changes.stream().filter(change -> change.what == what).count();
    }

    /** Only what it changed in one area. */
    ListChange in(String areaCode) {
        return new ListChange(
                id,
                key,
                at,
                by,
                areas,
                changes.stream()
                        .filter(change -> change.areaCode.equals(areaCode))
                        .toList());
    }
}
