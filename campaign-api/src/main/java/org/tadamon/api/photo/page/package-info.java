/** Photos as everybody sees them, and the page on which they have one taken away. */
@NullMarked
package org.tadamon.api.photo.page;

import org.jspecify.annotations.NullMarked;
