package org.tadamon.api.letterdrive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.lettercount.CopyState;
import org.tadamon.projections.lettercount.LetterCountQueries;
import org.tadamon.projections.lettercount.LetterFigures;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** How many letters were written, as far as whoever asks may know; two seconds old at the most. */
@Component
public class LetterNumbers {

    /** Fewer than these to one decision maker could point at somebody: they represent an area. */
    private static final long FEW = 10;

    private static final long STEP = 5;

    private final LetterCountQueries queries;
    private final Cache<LetterDriveId, LetterFigures> remembered = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    LetterNumbers(LetterCountQueries queries) {
        this.queries = queries;
    }

    /**
     * What everybody may know.
     *
     * @param sent how many letters were sent; of a guarded drive, of how many people, as it published last
     * @param byHand how many people say they sent theirs by themselves; {@code null} of a guarded drive
     * @param to those ten or more were sent to until today, each at least; none of a guarded drive
     */
    public record Told(long sent, @Nullable Long byHand, List<ToOne> to) {}

    /** At least so many were sent to one of them until today. */
    public record ToOne(Recipient who, long atLeast) {}

    /** As of now, for organisers. */
    public LetterFigures toOrganisers(LetterDriveId drive) {
        return remembered.get(drive, queries::figures);
    }

    /** What everybody may know. */
    public Told toEverybody(LetterDrivePage drive) {
        var figures = toOrganisers(drive.id());
        if (drive.plan().exposure() == Exposure.GUARDED) {
            return new Told(figures.guarded().total(), null, List.of());
        }
        return new Told(figures.many(CopyState.SENT), figures.byThemselves(), told(figures));
    }

    private static List<ToOne> told(LetterFigures figures) {
        return figures.sentUntilToday().entrySet().stream()
                .filter(each -> each.getValue() >= FEW)
                .map(each -> new ToOne(each.getKey(), each.getValue() - each.getValue() % STEP))
                .sorted(Comparator.comparingLong(ToOne::atLeast)
                        .reversed()
                        .thenComparing(each -> each.who().name()))
                .toList();
    }
}
