/**
 * Waiting until the read models show what was just done, so that nobody's next look is at the past: whoever has pressed
 * a button sees what came of it.
 */
@NullMarked
package org.tadamon.api.shown;

import org.jspecify.annotations.NullMarked;
