/** Actions written out for a reader: what, when by the clocks there, and where as far as the reader may know. */
@NullMarked
package org.tadamon.api.action.page;

import org.jspecify.annotations.NullMarked;
