/** What remains of each action: how many came, what is told of it, and whom people went to see. */
@NullMarked
package org.tadamon.projections.aftermath;

import org.jspecify.annotations.NullMarked;
