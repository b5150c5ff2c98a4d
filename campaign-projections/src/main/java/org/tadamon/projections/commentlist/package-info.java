/**
 * What have signers said about why they sign, and what was decided about it? The words lie here as sealed as in the
 * ledger. Nothing is known here of whether a signature counts or what its signer shows: that is asked of the roll by
 * whoever shows any of it.
 */
@NullMarked
package org.tadamon.projections.commentlist;

import org.jspecify.annotations.NullMarked;
