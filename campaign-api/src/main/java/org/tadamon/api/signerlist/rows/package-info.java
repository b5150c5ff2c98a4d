/**
 * The rows of lists of signers: read from the roll, opened, and sealed again in parts under a secret that dies with the
 * list. A part holds whom it is of, so that whoever changes their mind later is left out of every copy made from then
 * on.
 */
@NullMarked
package org.tadamon.api.signerlist.rows;

import org.jspecify.annotations.NullMarked;
