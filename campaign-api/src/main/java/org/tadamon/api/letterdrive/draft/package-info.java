/** A letter between the moment it is written and the moment it has arrived: one row, sealed under its own secret. */
@NullMarked
package org.tadamon.api.letterdrive.draft;

import org.jspecify.annotations.NullMarked;
