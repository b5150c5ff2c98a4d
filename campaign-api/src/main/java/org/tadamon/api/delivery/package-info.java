/**
 * Deliveries: writing down to whom a petition was handed, for many decision makers at once, and what came of it; what
 * everybody sees of that; and where a number that was told is too high by now, since people took their signatures back.
 */
@NullMarked
package org.tadamon.api.delivery;

import org.jspecify.annotations.NullMarked;
