/**
 * Who decides, how often and on what; how long do people wait for it; who holds which roles? Power is unequal inside
 * communities too, so whoever belongs to an organisation can see how it is spread there. Asked for one organisation or
 * for several that act together.
 */
@NullMarked
package org.tadamon.projections.powerview;

import org.jspecify.annotations.NullMarked;
