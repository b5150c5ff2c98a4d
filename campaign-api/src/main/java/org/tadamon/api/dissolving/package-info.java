/**
 * Forgets who came. Whoever wants to be forgotten is, also after a crash in between; so is a promise nobody confirmed;
 * and some days after an action is over, or was called off, all that was personal in it is destroyed at once: names,
 * addresses, and where people met. Numbers stay.
 */
@NullMarked
package org.tadamon.api.dissolving;

import org.jspecify.annotations.NullMarked;
