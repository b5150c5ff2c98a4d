/**
 * Spellings that mean the same to a reader, folded into one, so that what was typed finds what was written: hamza and
 * ta marbuta, diacritics and tatweel, Arabic and Latin digits, accents and capitals.
 */
@NullMarked
package org.tadamon.projections.folding;

import org.jspecify.annotations.NullMarked;
