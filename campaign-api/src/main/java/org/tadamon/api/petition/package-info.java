/** Petitions as organisers write them and as everybody reads them, over JSON and for the pages. */
@NullMarked
package org.tadamon.api.petition;

import org.jspecify.annotations.NullMarked;
