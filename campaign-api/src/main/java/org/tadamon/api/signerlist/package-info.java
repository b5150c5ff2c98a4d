/**
 * Lists of signers: ordered, made in the background, taken along in copies that are known again by their mark, and
 * forgotten after a few days. Never of a guarded petition.
 */
@NullMarked
package org.tadamon.api.signerlist;

import org.jspecify.annotations.NullMarked;
