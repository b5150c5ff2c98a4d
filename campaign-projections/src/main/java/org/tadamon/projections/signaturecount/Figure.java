package org.tadamon.projections.signaturecount;

/**
 * A number that may be shown without pointing at anyone.
 *
 * @param under what is counted: the code of an area, or of a link
 * @param atLeast the number, rounded down to a multiple of 5; 10 or more
 */
public record Figure(String under, int atLeast) {}
