/** Counted among the files of its package. */
@NullMarked
package org.tadamon.planted.crowd;

import org.jspecify.annotations.NullMarked;
