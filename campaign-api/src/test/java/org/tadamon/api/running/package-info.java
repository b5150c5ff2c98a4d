/** The application and its PostgreSQL as tests use them. */
@NullMarked
package org.tadamon.api.running;

import org.jspecify.annotations.NullMarked;
