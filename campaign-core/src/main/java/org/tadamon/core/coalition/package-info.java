/**
 * Organisations run a campaign together. One leads it and invites others, each on written terms: what the partner may
 * see, from when, until when. Nothing is seen before the partner has accepted, and what is accepted is exactly the text
 * that was read. Changed terms wait for the partner's answer; until then the old ones hold. Either side may end it, the
 * partner by leaving, and then nothing is seen any more.
 */
@NullMarked
package org.tadamon.core.coalition;

import org.jspecify.annotations.NullMarked;
