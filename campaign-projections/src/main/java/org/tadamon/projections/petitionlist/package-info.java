/**
 * Which petitions are there, and which speak of this? Search folds the spellings of Arabic and Latin letters together,
 * so that a reader finds a petition however its title is typed.
 */
@NullMarked
package org.tadamon.projections.petitionlist;

import org.jspecify.annotations.NullMarked;
