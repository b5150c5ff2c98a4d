/**
 * Deliveries: that a petition, or a package of its numbers, was handed to one decision maker; when, how and by whom,
 * with which number, and what they answered. One is recorded by somebody who may, taken back when it was a mistake, and
 * followed by a correction where signatures that were told have been taken back or removed since. It names
 * office-holders, whose offices are public, and nobody who signed; so it is kept for good. What happened to a petition
 * as a whole, such as the day on which it was handed over in public, is told in the petition's own life.
 */
@NullMarked
package org.tadamon.core.delivery;

import org.jspecify.annotations.NullMarked;
