package org.tadamon.core.consent;

import org.tadamon.core.organisation.OrganisationId;

/**
 * What somebody agreed to.
 *
 * @param organisation whom they allowed it
 * @param purpose what they allowed
 * @param wordingSha256 the {@link Wording#sha256} of the words they were shown
 */
public record Consent(OrganisationId organisation, Purpose purpose, String wordingSha256) {

    /** Whether both allow the same organisation the same thing, on whatever words. */
    public boolean allowsTheSameAs(Consent other) {
        return organisation.equals(other.organisation) && purpose == other.purpose;
    }
}
