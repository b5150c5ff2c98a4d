package org.tadamon.projections.areadirectory;

/** Which imported areas are there? Countries are built in and not among them. */
public record FindAreas() {}
