/** How requests find their controllers among hundreds. */
@NullMarked
package org.tadamon.api.web.mapping;

import org.jspecify.annotations.NullMarked;
