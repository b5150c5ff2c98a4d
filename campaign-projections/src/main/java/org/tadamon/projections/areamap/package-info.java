/** How are the areas of a level drawn, and since when? */
@NullMarked
package org.tadamon.projections.areamap;

import org.jspecify.annotations.NullMarked;
