package org.tadamon.api.proof;

import java.time.Instant;

/**
 * A proof that holds, as far as can be told without looking whether it was used before.
 *
 * @param id its own, random
 * @param effort how many times the work of the easiest one it took
 * @param diesAt from when on (UTC) it would not hold anyway
 */
record Proof(byte[] id, int effort, Instant diesAt) {}
