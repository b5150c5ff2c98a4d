/**
 * One person's support of one petition's text version. Every signature is a stream of its own, so signers never wait
 * for each other. Signing twice is not an error and nobody learns from the answer who had signed. A signature may later
 * be withdrawn, held, removed, restored or erased; each such event says by how much the count moves, so a count can be
 * recomputed from the ledger alone.
 */
@NullMarked
package org.tadamon.core.signature;

import org.jspecify.annotations.NullMarked;
