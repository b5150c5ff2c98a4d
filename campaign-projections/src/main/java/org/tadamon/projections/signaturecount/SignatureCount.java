package org.tadamon.projections.signaturecount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Everything that is counted of one petition, exact, and not for showing: what may be shown is a {@link PublicCount} or
 * an {@link OrganiserCount}. Made of every {@link org.tadamon.core.signature.SignatureEvent}.
 *
 * @param total how many signatures count now
 * @param byHour by how much the count moved in each hour (UTC, its first instant); without hours in which nothing moved
 * @param byArea how many count now in each area
 * @param byAreaBefore how many counted in each area at the beginning of {@code today}
 * @param bySource how many count now by each link; without those who came without a code
 * @param today the day (UTC) {@code byAreaBefore} was taken at the beginning of
 */
public record SignatureCount(
        long total,
        NavigableMap<Instant, Long> byHour,
        Map<String, Long> byArea,
        Map<String, Long> byAreaBefore,
        Map<String, Long> bySource,
        LocalDate today) {

    /** By how much the count moved on each day (UTC). */
    public NavigableMap<LocalDate, Long> byDay() {
        var days = new TreeMap<LocalDate, Long>();
        byHour.forEach((hour, change) -> days.merge(LocalDate.ofInstant(hour, ZoneOffset.UTC), change, Long::sum));
        return days;
    }
}
