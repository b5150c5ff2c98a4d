package org.tadamon.projections.signaturecount;

import org.jspecify.annotations.Nullable;

/**
 * A number that may be shown without pointing at anyone.
 *
 * @param under what is counted: the code of an area, or of a link
 * @param atLeast the number, rounded down to a multiple of 5; {@code null} for fewer than the least that is shown
 */
public record Figure(String under, @Nullable Integer atLeast) {}
