/**
 * How an event is written down, for ever: as JSON whose ids are plain text, under the name the catalogue gives it. The
 * golden files in the tests hold one of each; what was once written must stay readable.
 */
@NullMarked
package org.tadamon.api.ledger.format;

import org.jspecify.annotations.NullMarked;
