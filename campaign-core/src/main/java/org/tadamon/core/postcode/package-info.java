/**
 * Which postcodes, or other names people know their place by, lie in which area: a table that is imported by whoever
 * runs the platform, whole or not at all. Whoever signs may type one instead of the name of their area; it leads to the
 * area and is kept nowhere.
 */
@NullMarked
package org.tadamon.core.postcode;

import org.jspecify.annotations.NullMarked;
