/** Deliveries over JSON. */
@NullMarked
package org.tadamon.api.delivery.json;

import org.jspecify.annotations.NullMarked;
