/**
 * Who signs, sealed, and what they show of themselves: everything, their initials, nothing in public, or a number only.
 * What they choose they may choose anew at any time, and every page, list and export follows.
 */
@NullMarked
package org.tadamon.core.signer;

import org.jspecify.annotations.NullMarked;
