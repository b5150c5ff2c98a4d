/**
 * Petitions and their counts as they stand on a page: in the reader's language, or, where a petition was not
 * translated, in the one it was written in and marked as such. Made from the views, for supporters' and organisers'
 * pages alike, so that both read the same.
 */
@NullMarked
package org.tadamon.api.sheet;

import org.jspecify.annotations.NullMarked;
