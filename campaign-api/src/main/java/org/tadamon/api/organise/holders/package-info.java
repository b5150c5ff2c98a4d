/**
 * Who may hold one signer's row, for what, since when, on which wording: the page an organiser opens from the roll to
 * answer a signer who asks.
 */
@NullMarked
package org.tadamon.api.organise.holders;

import org.jspecify.annotations.NullMarked;
