/** Which areas are there, and what are they called? */
@NullMarked
package org.tadamon.projections.areadirectory;

import org.jspecify.annotations.NullMarked;
