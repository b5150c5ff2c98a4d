package org.tadamon.projections.membership;

/** Which organisation runs this platform? */
public record FindHost() {}
