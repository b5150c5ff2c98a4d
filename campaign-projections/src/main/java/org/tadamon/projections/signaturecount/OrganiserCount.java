package org.tadamon.projections.signaturecount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/**
 * What a petition's organisers may know about how many have signed: exact totals as they are now; areas and links
 * rounded as for everybody.
 *
 * @param areas largest first; those below {@code least} come last, without a number
 * @param sources largest first, likewise
 * @param least the smallest number that is shown for an area or a link: 10
 */
public record OrganiserCount(
        long total,
        List<Figure> areas,
        List<Figure> sources,
        NavigableMap<LocalDate, Long> days,
        NavigableMap<Instant, Long> hours,
        int least) {}
