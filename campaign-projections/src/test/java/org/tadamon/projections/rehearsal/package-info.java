/**
 * Read models rehearsed as they run: events in an ordered log, a streaming processor with its tokens in MongoDB beside
 * the data, batches written together. No handler is ever called by a test itself. A run reads on until everything is
 * taken in, or until what was planned to go wrong has gone wrong; the next run goes on where the tokens say.
 */
@NullMarked
package org.tadamon.projections.rehearsal;

import org.jspecify.annotations.NullMarked;
