package org.tadamon.api.signaturecount;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionlist.PetitionLine;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.CountSignatures;
import org.tadamon.projections.signaturecount.OrganiserCount;
import org.tadamon.projections.signaturecount.PublicCount;
import org.tadamon.projections.signaturecount.Publishing;
import org.tadamon.projections.signaturecount.SignatureCountQueries;

/** Counts as they may be shown. */
@Component
public class CountViews {

    private final SignatureCountQueries counts;
    private final Clock clock;
    private final Cache<PetitionId, PublicCount> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMillis(500))
            .build();

    CountViews(SignatureCountQueries counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** What everybody may know, at most half a second old. */
    public PublicCount publicCount(PetitionPage petition) {
        return shown.get(petition.id(), _ -> fresh(petition));
    }

    /** What everybody may know, as of now: for somebody who has just signed. */
    public PublicCount fresh(PetitionPage petition) {
        return Publishing.forEverybody(
                counts.answer(new CountSignatures(petition.id())),
                petition.draft().exposure(),
                clock.instant());
    }

    /** What the petition's organisers may know, as of now. */
    public OrganiserCount organiserCount(PetitionPage petition) {
        return Publishing.forOrganisers(counts.answer(new CountSignatures(petition.id())));
    }

    /** The totals everybody may know, of the petitions of a list. */
    public Map<PetitionId, Long> publicTotals(List<PetitionLine> lines) {
        var open = lines.stream()
                .filter(line -> line.exposure() == Exposure.OPEN)
                .map(PetitionLine::id)
                .toList();
        var totals = new HashMap<PetitionId, Long>(counts.totals(open));
        for (var line : lines) {
            if (line.exposure() == Exposure.GUARDED) {
                var count = counts.answer(new CountSignatures(line.id()));
                totals.put(
                        line.id(),
                        Publishing.forEverybody(count, Exposure.GUARDED, clock.instant())
                                .total());
            }
        }
        return totals;
    }
}
