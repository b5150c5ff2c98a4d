package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tadamon.core.petition.Exposure;

/**
 * The milestones of a petition as they may be told: by day, and of a guarded petition not before that day is over, so
 * that nobody is pointed at by the moment a number was reached.
 */
public final class Milestones {

    private Milestones() {}

    /** So many signatures counted for the first time on this day in UTC. */
    public record Reached(long count, LocalDate on) {}

    /** What everybody may know, in the order they were reached. */
    public static List<Reached> forEverybody(PetitionPage page, Instant now) {
        var today = dayOf(now);
        return all(page).stream()
                .filter(each ->
                        page.draft().exposure() == Exposure.OPEN || each.on().isBefore(today))
                .toList();
    }

    /** What its organisers may know. */
    public static List<Reached> all(PetitionPage page) {
        return page.story().milestones().stream()
                .map(each -> new Reached(each.count(), dayOf(each.at())))
                .toList();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
