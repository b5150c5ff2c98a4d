/**
 * Exports: ordering them, making them in the background from the ledger, and taking packages along. Packages are kept
 * as they were made, so each is the same bytes whenever it is taken along; nothing is in them that may not be shown.
 * What a signer said is told in them as long as everybody may read it: from then on no file that tells it is kept, and
 * they are made anew without it. Whoever doubts them has them made again, and reads whether every byte is the same.
 */
@NullMarked
package org.tadamon.api.export;

import org.jspecify.annotations.NullMarked;
