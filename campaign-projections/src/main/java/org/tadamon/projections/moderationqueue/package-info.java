/**
 * What is there to decide, since when and by when, who holds it, and what has happened on it? What readers wrote is
 * handed on sealed.
 */
@NullMarked
package org.tadamon.projections.moderationqueue;

import org.jspecify.annotations.NullMarked;
