/** Which lists of signers were ordered, by whom and why, what became of each, and who took copies of it along? */
@NullMarked
package org.tadamon.projections.signerlist;

import org.jspecify.annotations.NullMarked;
