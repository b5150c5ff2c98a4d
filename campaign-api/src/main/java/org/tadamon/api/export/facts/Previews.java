package org.tadamon.api.export.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.Moments.Moment;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;

/** Tells what packages would tell before they are made, by the same means by which they are. */
@Component
public class Previews {

    /** How long somebody waits for a page; whatever takes longer is counted when packages are made. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Facts facts;

    Previews(Facts facts) {
        this.facts = facts;
    }

    /**
     * What an export would be.
     *
     * @param meant whom it would be for, in the order of area, office and name
     * @param figures {@code null} when counting them takes longer than anybody waits for a page
     */
    public record Preview(
            Instant asOf,
            List<DecisionMaker> meant,
            @Nullable Figures figures) {}

    /**
     * The numbers that would be told.
     *
     * @param total how many signatures
     * @param totalAsOf when it was so many
     * @param areas of how many areas a number would be told, as of the beginning of the day {@code areasAsOf} (UTC)
     * @param told how many of those it would be for are told a number of people from their area
     * @param tooFew for how many of them that is too small to tell
     * @param notCounted for how many of them no people are counted
     */
    public record Figures(
            long total, Instant totalAsOf, int areas, LocalDate areasAsOf, long told, long tooFew, long notCounted) {}

    /** What an export of this moment would be. */
    public Preview of(PetitionId petition, Audience audience, Moment at) {
        return of(petition, audience, at, PATIENCE);
    }

    Preview of(PetitionId petition, Audience audience, Moment at, Duration patience) {
        var gathering = facts.begin(petition, new Order(at.position(), at.asOf(), audience, List.of(), ""));
        long until = System.nanoTime() + patience.toNanos();
        while (!gathering.isDone() && System.nanoTime() < until) {
            gathering.goOn();
        }
        return new Preview(
                at.asOf(),
                facts.meant(audience, at.position()),
                gathering.isDone() ? figures(gathering.facts()) : null);
    }

    private static Figures figures(ExportFacts facts) {
        var count = facts.count();
        return new Figures(
                count.total(),
                count.asOf(),
                count.areas().size(),
                count.areasAsOf(),
                many(facts, Constituents.TOLD),
                many(facts, Constituents.TOO_FEW),
                many(facts, Constituents.NOT_COUNTED));
    }

    private static long many(ExportFacts facts, Constituents constituents) {
        return facts.recipients().stream()
                .filter(each -> each.constituents() == constituents)
                .count();
    }
}
