package org.tadamon.projections.signaturecount;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tadamon.core.petition.Exposure;

/** Decides what of a count may be shown, and to whom. */
public final class Publishing {

    private static final long GUARDED_STEP = 10;

    /** How long after a full hour what happened in it may still be on its way into the count. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private record Batch(long total, Instant asOf) {}

    private Publishing() {}

    /**
     * By how much the count moved in each area, day by day.
     *
     * @param days by how much in each area on each day (UTC)
     * @param sums what is told of several areas together, such as those of a region
     */
    public record AreaMoves(SortedMap<LocalDate, Map<String, Long>> days, Map<String, Set<String>> sums) {}

    /**
     * What everybody may know. Area figures are those of the beginning of the day, whatever the petition's exposure.
     */
    public static PublicCount forEverybody(SignatureCount count, Exposure exposure, Instant now) {
        boolean guarded = exposure == Exposure.GUARDED;
        var batch = guarded ? lastBatch(count, now) : new Batch(count.total(), now);
        return new PublicCount(
                batch.total,
                batch.asOf,
                guarded ? List.of() : SmallNumbers.figures(count.byAreaBefore()),
                count.today(),
                guarded ? new TreeMap<>() : count.byDay(),
                SmallNumbers.LEAST,
                guarded);
    }

    /**
     * What decision makers are handed: what everybody may know, with figures of areas of which no two exports can be
     * set against each other; none of a guarded petition.
     */
    public static PublicCount forDecisionMakers(
            SignatureCount count, AreaMoves moves, Exposure exposure, Instant asOf) {
        var known = forEverybody(count, exposure, asOf);
        var told = SmallNumbers.told(known.guarded() ? new TreeMap<>() : moves.days(), moves.sums(), count.today());
        return new PublicCount(
                known.total(), known.asOf(), told.figures(), told.asOf(), known.days(), known.least(), known.guarded());
    }

    /** What the petition's organisers may know. */
    public static OrganiserCount forOrganisers(SignatureCount count) {
        return new OrganiserCount(
                count.total(),
                SmallNumbers.figures(count.byArea()),
                SmallNumbers.figures(count.bySource()),
                count.byDay(),
                count.byHour(),
                SmallNumbers.LEAST);
    }

    /**
     * The last number a guarded petition published. It publishes what happened until a full hour, a few minutes after
     * it, and only when the number has moved by ten or more since: so one signature never moves it, and it comes out
     * the same whoever computes it.
     */
    private static Batch lastBatch(SignatureCount count, Instant now) {
        var thisHour = now.minus(SETTLING).truncatedTo(ChronoUnit.HOURS);
        var shown = new Batch(0, thisHour);
        long running = 0;
        for (var hour : count.byHour().headMap(thisHour, false).entrySet()) {
            running += hour.getValue();
            if (Math.abs(running - shown.total) >= GUARDED_STEP) {
                shown = new Batch(running, hour.getKey().plus(1, ChronoUnit.HOURS));
            }
        }
        return shown;
    }
}
