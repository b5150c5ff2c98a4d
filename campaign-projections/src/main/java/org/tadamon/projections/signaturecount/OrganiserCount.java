package org.tadamon.projections.signaturecount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/**
 * What a petition's organisers may know about how many have signed: exact totals as they are now; areas and links
 * rounded as for everybody.
 *
 * @param areas as they are now, largest first; areas with fewer than {@code least} are not in it, so that one signature
 *     looks like none
 * @param sources likewise by link: a link handed to one person must not tell whether they signed
 * @param least the smallest number that is shown for an area or a link: 10
 */
public record OrganiserCount(
        long total,
        List<Figure> areas,
        List<Figure> sources,
        NavigableMap<LocalDate, Long> days,
        NavigableMap<Instant, Long> hours,
        int least) {}
