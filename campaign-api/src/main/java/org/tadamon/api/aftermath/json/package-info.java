/** What remains of an action, over JSON. */
@NullMarked
package org.tadamon.api.aftermath.json;

import org.jspecify.annotations.NullMarked;
