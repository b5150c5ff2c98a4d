/**
 * Two who change the same thing in the same moment take turns: whoever came second decides anew about what is there
 * now.
 */
@NullMarked
package org.tadamon.api.turns;

import org.jspecify.annotations.NullMarked;
