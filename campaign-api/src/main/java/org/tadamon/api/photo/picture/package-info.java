/** Pictures as people send them, and as they are kept. */
@NullMarked
package org.tadamon.api.photo.picture;

import org.jspecify.annotations.NullMarked;
