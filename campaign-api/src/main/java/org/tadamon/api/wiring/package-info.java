/**
 * Puts the parts together: which aggregates there are, which read models, where each thing is kept. What is configured
 * is used; what is not is embedded, so that the application runs as it is.
 */
@NullMarked
package org.tadamon.api.wiring;

import org.jspecify.annotations.NullMarked;
