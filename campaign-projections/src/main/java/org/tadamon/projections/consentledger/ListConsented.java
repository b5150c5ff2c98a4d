package org.tadamon.projections.consentledger;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/**
 * Which signatures of these petitions does an organisation hold a consent for, newest first?
 *
 * @param before the key the last page ended with; {@code null} for the first page
 * @param limit 1 to 500
 */
public record ListConsented(
        OrganisationId organisation,
        Collection<Scope> scopes,
        @Nullable Long before,
        int limit) {

    /**
     * Where to look.
     *
     * @param after only consents that were given after this position in the ledger
     */
    public record Scope(PetitionId petition, long after) {}
}
