/**
 * Signing: what a person typed is checked, given the one slot that is theirs, sealed, and handed to the ledger. Signing
 * again leads to the same slot and so to the same signature, whichever node answers and however often.
 */
@NullMarked
package org.tadamon.api.signature;

import org.jspecify.annotations.NullMarked;
