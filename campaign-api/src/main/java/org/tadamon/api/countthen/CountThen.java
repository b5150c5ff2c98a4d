package org.tadamon.api.countthen;

import java.time.Instant;

/**
 * A petition's count at a moment.
 *
 * @param at the last instant (UTC) that is looked at, to the millisecond
 * @param asKnownThen how many counted at that moment
 * @param asKnownNow of those given until then, how many count now
 */
public record CountThen(Instant at, long asKnownThen, long asKnownNow) {}
