package org.tadamon.api.export.facts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.countthen.LedgerMoments;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.core.export.ExportProblem;
import org.tadamon.core.export.ExportProblem.BeforeOpening;
import org.tadamon.core.export.ExportProblem.DayNotOver;
import org.tadamon.core.export.ExportProblem.Malformed;
import org.tadamon.core.export.Order;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/**
 * Finds where in the ledger the numbers of an export are taken: at its end, or at the end of a day (UTC) that is over.
 * Events stand nearly in the order in which they happened: so a day reaches to the last that happened on it, what
 * happened after it and stands before that is not counted, and none is asked for while some of it may be on its way.
 */
@Component
public class Moments {

    private static final String FIELD = "asOf";

    private final LedgerHead head;
    private final LedgerMoments ledger;
    private final Clock clock;

    Moments(LedgerHead head, LedgerMoments ledger, Clock clock) {
        this.head = head;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A moment, and the last position in the ledger that is looked at for it. */
    public record Moment(long position, Instant asOf) {}

    /**
     * Now, or the end of this day, the same position for ever. Refused: {@link Malformed}, {@link DayNotOver} and
     * {@link BeforeOpening}.
     *
     * @param day as in {@code 2026-11-20}; {@code null} or blank for now
     */
    public Moment at(@Nullable String day, PetitionPage petition) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (day == null || day.isBlank()) {
            return new Moment(head.position(), now);
        }
        var asked = read(day.strip());
        if (!asked.isBefore(dayOf(now.minus(LedgerMoments.MIXED)))) {
            throw refused(new DayNotOver(FIELD));
        }
        var openedAt = petition.openedAt();
        if (openedAt == null || asked.isBefore(dayOf(openedAt))) {
            throw refused(new BeforeOpening(FIELD));
        }
        var end = Order.endOf(asked);
        return new Moment(ledger.lastBefore(after(end)), end);
    }

    /** The first instant that an order as of this moment does not look at, if it is as of a day. */
    static Instant after(Instant asOf) {
        return asOf.plusMillis(1);
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException none) {
            throw refused(new Malformed(FIELD));
        }
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static CommandRefused refused(ExportProblem problem) {
        return new CommandRefused(problem);
    }
}
