/** To whom was a petition handed, by whom and how, what did they answer, and which number do they know? */
@NullMarked
package org.tadamon.projections.deliverylist;

import org.jspecify.annotations.NullMarked;
