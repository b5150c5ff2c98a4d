/**
 * How many have signed, from where, when, and by which links? Every count equals what the ledger holds, exactly once
 * each; what of it may be shown to whom is decided here too, by one rule for pages, API and exports.
 */
@NullMarked
package org.tadamon.projections.signaturecount;

import org.jspecify.annotations.NullMarked;
