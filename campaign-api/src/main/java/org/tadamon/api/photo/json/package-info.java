/** Photos over JSON. */
@NullMarked
package org.tadamon.api.photo.json;

import org.jspecify.annotations.NullMarked;
