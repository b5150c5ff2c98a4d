/** What signers see of the lists they are in. */
@NullMarked
package org.tadamon.api.signerlist.own;

import org.jspecify.annotations.NullMarked;
