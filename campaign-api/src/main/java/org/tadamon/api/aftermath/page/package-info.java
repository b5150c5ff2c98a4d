/** What remains of an action, as it is read. */
@NullMarked
package org.tadamon.api.aftermath.page;

import org.jspecify.annotations.NullMarked;
