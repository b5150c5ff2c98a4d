/**
 * How many had signed at a past moment: as it was known then, and as it is known now. The first is what was shown, and
 * never changes; the second leaves out whoever was held, removed or has taken the signature back since, and has in it
 * whoever had signed by then and was confirmed or restored later. Totals only: no area is told of a moment, since two
 * moments next to each other would tell who signed between them.
 */
@NullMarked
package org.tadamon.api.countthen;

import org.jspecify.annotations.NullMarked;
