/**
 * Personal data dies with its petition: some months after it ended, or on the earlier day its organisers have promised,
 * or at once when an owner decides so. What decides is in the ledger; what dies are a petition's keys, so it is done in
 * a moment however many have signed, and the count stands. Those who run the platform can hold one petition's data for
 * a reason, which changes nothing for the others.
 */
@NullMarked
package org.tadamon.api.retention;

import org.jspecify.annotations.NullMarked;
