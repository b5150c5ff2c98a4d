/**
 * What is done again and again while the application runs: closing what is over, destroying what was kept long enough.
 * Every node does all of it; each of them is such that it does not matter how many look at once, nor that one was
 * stopped in the middle.
 */
@NullMarked
package org.tadamon.api.routine;

import org.jspecify.annotations.NullMarked;
