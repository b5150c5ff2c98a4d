/** Counts as they may be shown, over JSON and for the pages. */
@NullMarked
package org.tadamon.api.signaturecount;

import org.jspecify.annotations.NullMarked;
