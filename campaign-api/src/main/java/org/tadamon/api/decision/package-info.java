/**
 * The log of decisions, for everybody to read: what was decided about which petition, when, and for which reason of a
 * list. Who decided is told as a role. A petition whose text is hidden is a tombstone here: nothing of it shows.
 */
@NullMarked
package org.tadamon.api.decision;

import org.jspecify.annotations.NullMarked;
