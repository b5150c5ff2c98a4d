/**
 * Why people sign, in their own words, told along to decision makers: only what everybody may read at that moment, with
 * what its signer shows of their name, and not from where they are: that they told nobody. It is read from the ledger,
 * so that whoever takes their words back is heard at once.
 */
@NullMarked
package org.tadamon.api.export.reason;

import org.jspecify.annotations.NullMarked;
