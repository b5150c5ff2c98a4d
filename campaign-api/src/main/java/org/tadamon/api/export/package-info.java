/**
 * Exports: ordering them, making them in the background from the ledger, and taking packages along. Packages are kept
 * as they were made, so each is the same bytes whenever it is taken along; nothing is in them that may not be shown.
 */
@NullMarked
package org.tadamon.api.export;

import org.jspecify.annotations.NullMarked;
