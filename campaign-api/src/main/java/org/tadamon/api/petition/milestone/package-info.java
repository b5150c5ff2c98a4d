/**
 * Takes note of how many signatures of a petition count: milestones are reached, with the date of the signature that
 * reached them, and enough first signers publish a petition. Counted from the ledger by itself, in its order, so that
 * what was missed while no node was there is caught up with, and a number that was reached stays reached.
 */
@NullMarked
package org.tadamon.api.petition.milestone;

import org.jspecify.annotations.NullMarked;
