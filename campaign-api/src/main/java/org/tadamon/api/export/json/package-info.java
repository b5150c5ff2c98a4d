/** Exports over JSON. */
@NullMarked
package org.tadamon.api.export.json;

import org.jspecify.annotations.NullMarked;
