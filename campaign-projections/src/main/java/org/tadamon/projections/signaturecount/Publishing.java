package org.tadamon.projections.signaturecount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.publishing.GuardedTotal;

/** Decides what of a count may be shown, and to whom. */
public final class Publishing {

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
        var batch = guarded ? GuardedTotal.of(count.byHour(), now) : new GuardedTotal(count.total(), now);
        return new PublicCount(
                batch.total(),
                batch.asOf(),
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
}
