/**
 * Photos of actions: taken in without anything that cameras write into them, kept sealed, shown to everybody, and taken
 * away at once when somebody who is on one asks.
 */
@NullMarked
package org.tadamon.api.photo;

import org.jspecify.annotations.NullMarked;
