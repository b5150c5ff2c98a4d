/**
 * Lists of signers that leave the platform: names for decision makers, of those who chose to be named to them, and
 * contacts for an organisation's own tools, of those who agreed to that. A list is ordered for a reason by somebody who
 * may, made in the background, lies sealed for a few days and is then forgotten; each time it is taken along is on
 * record, under a mark of its own that stands in the copy. Whoever changes their mind before that is not in it.
 */
@NullMarked
package org.tadamon.core.signerlist;

import org.jspecify.annotations.NullMarked;
