/** Which photos there are of actions, and what has become of them. What is on them is not known here. */
@NullMarked
package org.tadamon.projections.photo;

import org.jspecify.annotations.NullMarked;
