package org.tadamon.projections.decisionmakerlist;

/** Which areas does anybody on the list represent? Answered by their codes. */
public record FindRepresented() {}
