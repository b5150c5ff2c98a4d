package org.tadamon.projections.petitionlist;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;

/**
 * Which petitions are there, newest first?
 *
 * @param search words that must all begin some word of its texts, however spelt; empty for all
 * @param whose which of them may be told
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 100
 */
public record ListPetitions(
        String search, Whose whose, @Nullable String after, int limit) {

    /** Which petitions may be told. */
    public sealed interface Whose {}

    /** What everybody may find: published, and neither withdrawn nor taken down. */
    public record Published() implements Whose {}

    /** All there are, in every stage. */
    public record All() implements Whose {}

    /**
     * Those of some organisations, in every stage.
     *
     * @param withoutOwner whether those of no organisation are told too: they belong to the one that runs the platform
     */
    public record Of(Set<OrganisationId> organisations, boolean withoutOwner) implements Whose {

        /** Makes it unchangeable. */
        public Of {
            organisations = Set.copyOf(organisations);
        }
    }
}
