package org.tadamon.projections.signaturecount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/**
 * What everybody may know about how many have signed.
 *
 * @param total exact on an open petition; in batches on a guarded one
 * @param asOf the moment {@code total} was true
 * @param areas figures as of the beginning of the day, largest first; areas with fewer than {@code least} are not in
 *     it; empty on a guarded petition
 * @param areasAsOf the beginning of that day (UTC)
 * @param days by how much the count moved on each day (UTC); empty on a guarded petition
 * @param least the smallest number that is shown for an area: 10
 * @param guarded whether numbers move in batches only
 */
public record PublicCount(
        long total,
        Instant asOf,
        List<Figure> areas,
        LocalDate areasAsOf,
        NavigableMap<LocalDate, Long> days,
        int least,
        boolean guarded) {}
