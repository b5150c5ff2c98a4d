/** Who decides, and for which area? */
@NullMarked
package org.tadamon.projections.decisionmakerlist;

import org.jspecify.annotations.NullMarked;
