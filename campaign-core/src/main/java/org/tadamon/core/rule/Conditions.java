package org.tadamon.core.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;

/**
 * Which signatures a rule means: those that fit every one of these. What is empty, {@code null} or 0 is not asked.
 *
 * @param areas counted in one of these areas
 * @param domains purpose {@code rule.domains}: what stands behind the {@code @} of the address is one of these, which
 *     are one to a line, in ASCII and lower case
 * @param from signed at this instant (UTC) or later
 * @param until signed before this instant (UTC)
 * @param name how the name is written
 * @param sameName at least so many of those who fit the other conditions have the same name; 2 to 1,000,000
 * @param burst many of those who fit the other conditions signed at once
 */
public record Conditions(
        List<String> areas,
        @Nullable Personal domains,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable NamePattern name,
        int sameName,
        @Nullable Burst burst) {

    /** Makes it unchangeable. */
    public Conditions {
        areas = List.copyOf(areas);
    }

    /**
     * How a name is written: compared without regard to capitals and to how letters are composed.
     *
     * @param text purpose {@code rule.name}
     */
    public record NamePattern(Kind kind, Personal text) {

        /** Where in the name the text stands. */
        public enum Kind {
            /** It is the whole of it. */
            IS,
            /** It is the beginning of it. */
            BEGINS_WITH,
            /** It is anywhere in it. */
            CONTAINS
        }

        @Override
        public String toString() {
            return "<name " + kind + ">";
        }
    }

    /**
     * Many at once.
     *
     * @param atLeast how many; 2 to 1,000,000
     * @param withinSeconds how long from the first to the last at the most; 1 to 604,800, a week
     * @param ofOneDomain whether only those with the same behind the {@code @} of their addresses are many
     */
    public record Burst(int atLeast, long withinSeconds, boolean ofOneDomain) {}

    /** Whether nothing is asked. */
    public boolean asksNothing() {
        return areas.isEmpty()
                && domains == null
                && from == null
                && until == null
                && name == null
                && sameName == 0
                && burst == null;
    }

    /** Whether no moment is both after its beginning and before its end. */
    boolean isOverBeforeItBegins() {
        return from != null && until != null && !from.isBefore(until);
    }

    /** Whether a signature fits or not by itself, and others do not matter. */
    public boolean looksAtEachAlone() {
        return sameName == 0 && burst == null;
    }

    /** Whether it can be told without opening what signers wrote. */
    public boolean opensNothing() {
        return domains == null && name == null && sameName == 0 && (burst == null || !burst.ofOneDomain());
    }

    @Override
    public String toString() {
        return "<conditions>";
    }
}
