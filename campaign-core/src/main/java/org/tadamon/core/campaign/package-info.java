/** A campaign holds petitions and actions together that belong together, under one organisation or a coalition. */
@NullMarked
package org.tadamon.core.campaign;

import org.jspecify.annotations.NullMarked;
