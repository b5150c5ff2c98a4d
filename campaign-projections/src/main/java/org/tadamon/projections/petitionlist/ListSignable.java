package org.tadamon.projections.petitionlist;

import java.time.Instant;

/**
 * Which petitions take signatures as far as is recorded, those taken down included?
 *
 * @param after only those that close later than this
 * @param until only those that close at this moment or before
 */
public record ListSignable(Instant after, Instant until) {}
