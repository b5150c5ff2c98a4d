/** Lists that come as CSV files: read as a whole, checked row by row, and taken only when every row is good. */
@NullMarked
package org.tadamon.api.reference;

import org.jspecify.annotations.NullMarked;
