/** Who has signed this petition? For its organisers only. Names lie here as sealed as in the ledger. */
@NullMarked
package org.tadamon.projections.signerroll;

import org.jspecify.annotations.NullMarked;
