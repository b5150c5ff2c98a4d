/** The MongoDB the application brings along, where none is configured. */
@NullMarked
package org.tadamon.api.mongo;

import org.jspecify.annotations.NullMarked;
