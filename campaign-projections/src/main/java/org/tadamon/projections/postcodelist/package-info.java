/** In which areas do postcodes lie that begin like this? */
@NullMarked
package org.tadamon.projections.postcodelist;

import org.jspecify.annotations.NullMarked;
