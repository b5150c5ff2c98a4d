/**
 * The letters organisations send with packages, as they are written: read from the ledger, since an order must carry
 * what was saved a moment ago. In a language in which an organisation has written none goes the one that comes with the
 * platform, which is written in the same way. What is shown before a letter is kept is made by what makes the letters.
 */
@NullMarked
package org.tadamon.api.export.letter;

import org.jspecify.annotations.NullMarked;
