package org.tadamon.api.organisation;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.Problem;

/**
 * What is wrong with what was asked before the organisation itself is asked.
 *
 * @param kind what can be done about it
 * @param code as for every problem
 * @param field where; {@code null} when it is about the whole
 */
public record OrganisationInputProblem(
        Kind kind, String code, @Nullable String field) implements Problem {

    static OrganisationInputProblem hostIsNotYours() {
        return new OrganisationInputProblem(Kind.FORBIDDEN, "organisation/host-not-yours", null);
    }

    /** Something cannot be understood as it is written. */
    public static OrganisationInputProblem malformed(String field) {
        return new OrganisationInputProblem(Kind.INVALID, "organisation/malformed", field);
    }
}
