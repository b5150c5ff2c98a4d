package org.tadamon.projections.organisationpage;

/**
 * Which organisations are there, in the order they were founded?
 *
 * @param limit 1 to 1,000
 */
public record ListOrganisations(int limit) {}
