package org.tadamon.projections.powerview;

import java.time.Instant;
import java.util.Set;
import org.tadamon.core.organisation.OrganisationId;

/**
 * How is power spread in these organisations?
 *
 * @param organisations one, or those that act together
 * @param platform whether one of them runs the platform: then every case there is counts as theirs to decide, and
 *     petitions that belong to nobody are theirs
 * @param now the moment up to which undecided cases have waited
 */
public record ShowPower(Set<OrganisationId> organisations, boolean platform, Instant now) {

    /** Makes it unchangeable. */
    public ShowPower {
        organisations = Set.copyOf(organisations);
    }
}
