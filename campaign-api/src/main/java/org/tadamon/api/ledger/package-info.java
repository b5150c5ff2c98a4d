/**
 * The ledger: one log of everything that has happened, in one order, on PostgreSQL. Whoever asks for something waits
 * until its events are on disk; many who ask at once share one statement and one commit. The order of positions is the
 * order of commits, on however many nodes, so a reader that has seen position n has seen everything before it, and "as
 * of position n" never changes its answer.
 */
@NullMarked
package org.tadamon.api.ledger;

import org.jspecify.annotations.NullMarked;
