/**
 * A real PostgreSQL that the application brings along and starts as a child of its own, for whoever has none. It keeps
 * everything under the data folder, loses nothing that was acknowledged, and is found again, reused for its data and
 * never run twice, after the application was killed.
 */
@NullMarked
package org.tadamon.api.postgres;

import org.jspecify.annotations.NullMarked;
