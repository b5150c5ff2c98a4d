/**
 * How many letters have reached each decision maker, and what has become of the others? One document for each copy,
 * which says for whom it is and never from whom; so each is counted once, and numbers are sums over what there is.
 */
@NullMarked
package org.tadamon.projections.lettercount;

import org.jspecify.annotations.NullMarked;
