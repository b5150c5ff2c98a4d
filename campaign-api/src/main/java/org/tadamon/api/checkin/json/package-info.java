/** Letting people in, over JSON. */
@NullMarked
package org.tadamon.api.checkin.json;

import org.jspecify.annotations.NullMarked;
