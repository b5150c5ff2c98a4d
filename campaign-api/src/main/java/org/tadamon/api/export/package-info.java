/**
 * Exports: ordering them, making them in the background from the ledger, and taking packages along. A package is built
 * anew each time somebody takes it along, from facts that were read from the ledger once and may all be shown; the same
 * facts give the same bytes.
 */
@NullMarked
package org.tadamon.api.export;

import org.jspecify.annotations.NullMarked;
