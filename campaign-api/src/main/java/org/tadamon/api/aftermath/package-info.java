/** What remains of an action: how many came as its organisers counted, what they tell, and whom people went to see. */
@NullMarked
package org.tadamon.api.aftermath;

import org.jspecify.annotations.NullMarked;
