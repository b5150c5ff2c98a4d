package org.tadamon.projections.organisationpage;

import java.util.Set;
import org.tadamon.core.organisation.OrganisationId;

/** What are these organisations? */
public record FindOrganisations(Set<OrganisationId> ids) {}
