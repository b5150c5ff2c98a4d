package org.tadamon.core.holding;

/**
 * What came of a decision.
 *
 * @param signatures about how many something changed
 * @param moved by how much the count moved
 */
public record Effect(long signatures, long moved) {}
