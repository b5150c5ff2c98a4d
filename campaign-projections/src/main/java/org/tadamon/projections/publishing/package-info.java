/** How numbers are published that must not move when one person comes or goes. */
@NullMarked
package org.tadamon.projections.publishing;

import org.jspecify.annotations.NullMarked;
