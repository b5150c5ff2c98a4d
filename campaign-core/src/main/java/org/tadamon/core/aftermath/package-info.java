/**
 * What remains of an action when it is over: how many came as its organisers counted them, what they tell of it, and,
 * of a day on which people visited those who decide, whom they visited. How many were let in by their codes is counted
 * where they were; neither number is made from the other. Nobody who came is named.
 */
@NullMarked
package org.tadamon.core.aftermath;

import org.jspecify.annotations.NullMarked;
