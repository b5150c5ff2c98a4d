/** The roll of a petition's signers, opened for its organisers only. */
@NullMarked
package org.tadamon.api.signerroll;

import org.jspecify.annotations.NullMarked;
