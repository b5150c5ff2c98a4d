package org.tadamon.core.moderation;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/**
 * What a case is about.
 *
 * @param number which submission of the petition, or which case of reports on it; from 1
 * @param organisation whose petition it is; {@code null} for the one that runs the platform
 */
public record About(
        Kind kind,
        PetitionId petitionId,
        int number,
        @Nullable OrganisationId organisation) {

    /** Why there is a case. */
    public enum Kind {
        /** Somebody wants to publish a petition. */
        SUBMISSION,
        /** Readers reported a petition that is public. */
        REPORT
    }

    /** The one case there is of this. */
    public CaseId caseId() {
        return CaseId.of(kind, petitionId, number);
    }
}
