package org.tadamon.projections.decisionmakerlist;

/** Which offices does anybody on the list hold? Answered in the order of their names. */
public record FindOffices() {}
