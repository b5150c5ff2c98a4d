/**
 * The pages on which staff write down to whom a petition was handed, what came of each delivery, and see where a number
 * that was told must be corrected.
 */
@NullMarked
package org.tadamon.api.organise.deliveries;

import org.jspecify.annotations.NullMarked;
