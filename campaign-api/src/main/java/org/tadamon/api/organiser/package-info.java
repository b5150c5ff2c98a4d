/** Lets organisers in by one shared secret, shown once at the first start, until they have accounts of their own. */
@NullMarked
package org.tadamon.api.organiser;

import org.jspecify.annotations.NullMarked;
