package org.tadamon.projections.organisationhistory;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;

/**
 * What has happened to this organisation? Newest first.
 *
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 1,000
 */
public record ListChanges(
        OrganisationId organisation, @Nullable String after, int limit) {}
