/** Lists of signers over JSON. */
@NullMarked
package org.tadamon.api.signerlist.json;

import org.jspecify.annotations.NullMarked;
