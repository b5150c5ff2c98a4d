/** Photos of an action, for those who look after them. */
@NullMarked
package org.tadamon.api.organise.photos;

import org.jspecify.annotations.NullMarked;
