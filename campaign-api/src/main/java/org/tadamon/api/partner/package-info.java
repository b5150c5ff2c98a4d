/**
 * What a partner sees of a campaign, and not more: totals as everybody may know them, what came by its own links, and
 * the rows of signers who consented to it. Each is asked for anew with every look, so what ends has ended.
 */
@NullMarked
package org.tadamon.api.partner;

import org.jspecify.annotations.NullMarked;
