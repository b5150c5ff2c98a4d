package org.tadamon.api.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.core.retention.RetentionEvent.Cause;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.core.retention.RetentionEvent.ErasureBroughtForward;
import org.tadamon.core.retention.RetentionEvent.HoldLifted;
import org.tadamon.core.retention.RetentionEvent.HoldPlaced;

/**
 * How long the personal data of one petition's signers is kept, as the ledger says.
 *
 * @param closedAt when it was closed, withdrawn or refused; {@code null} until then
 * @param hiddenAt when it was taken down; {@code null} unless it is
 * @param promisedOn the earlier day its organisers have promised; {@code null} without one
 * @param hold what keeps it whatever day comes; {@code null} without one
 * @param end how it has ended; {@code null} until then
 */
public record Kept(
        @Nullable Instant closedAt,
        @Nullable Instant hiddenAt,
        @Nullable LocalDate promisedOn,
        @Nullable Hold hold,
        @Nullable End end) {

    /** What keeps the data. */
    public record Hold(String reason, Instant since) {}

    /** How the data ended. */
    public record End(Cause cause, String reason, Instant at) {}

    private static final Kept NEW = new Kept(null, null, null, null, null);

    /** What these events say, in their order. */
    static Kept by(Stream<? extends EventMessage<?>> events) {
        return events.<EventMessage<?>>map(event -> event).reduce(NEW, Kept::and, (before, after) -> after);
    }

    private Kept and(EventMessage<?> event) {
        var at = event.getTimestamp();
        return switch (event.getPayload()) {
            case PetitionClosed _, PetitionWithdrawn _, PetitionRejected _ ->
                new Kept(at, hiddenAt, promisedOn, hold, end);
            case PetitionSubmitted _ -> new Kept(null, hiddenAt, promisedOn, hold, end);
            case PetitionTakenDown _ -> new Kept(closedAt, at, promisedOn, hold, end);
            case PetitionRestored _ -> new Kept(closedAt, null, promisedOn, hold, end);
            case ErasureBroughtForward promised -> new Kept(closedAt, hiddenAt, promised.on(), hold, end);
            case HoldPlaced held -> new Kept(closedAt, hiddenAt, promisedOn, new Hold(held.reason(), at), end);
            case HoldLifted _ -> new Kept(closedAt, hiddenAt, promisedOn, null, end);
            case DataDestroyed gone ->
                new Kept(closedAt, hiddenAt, promisedOn, hold, new End(gone.cause(), gone.reason(), at));
            default -> this;
        };
    }

    /** When the petition ended, whichever end came first; {@code null} as long as it has not. */
    public @Nullable Instant endedAt() {
        if (closedAt == null || hiddenAt == null) {
            return closedAt == null ? hiddenAt : closedAt;
        }
        return closedAt.isBefore(hiddenAt) ? closedAt : hiddenAt;
    }

    /**
     * The last day the data may live to: nobody can promise a later one. {@code null} until the petition has ended.
     *
     * @param longest how long it is kept
     */
    public @Nullable LocalDate latestOn(Period longest) {
        var ended = endedAt();
        return ended == null ? null : LocalDate.ofInstant(ended, ZoneOffset.UTC).plus(longest);
    }

    /**
     * First day (UTC) on which the data is gone: what was promised, but not before the petition has ended. {@code null}
     * until it has.
     */
    public @Nullable LocalDate goneOn(Period longest) {
        var latest = latestOn(longest);
        var ended = endedAt();
        if (latest == null || ended == null || promisedOn == null || promisedOn.isAfter(latest)) {
            return latest;
        }
        var endedOn = LocalDate.ofInstant(ended, ZoneOffset.UTC);
        return promisedOn.isAfter(endedOn) ? promisedOn : endedOn;
    }

    /** Whether it has to be destroyed on this day (UTC). */
    boolean isDue(LocalDate today, Period longest) {
        var day = goneOn(longest);
        return hold == null && end == null && day != null && !today.isBefore(day);
    }
}
