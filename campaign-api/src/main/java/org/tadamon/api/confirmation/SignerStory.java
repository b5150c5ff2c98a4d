package org.tadamon.api.confirmation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureReviewAsked;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Signer;

/**
 * What has happened to one signature, as its signer may know it: read from the ledger, so that it is never behind.
 *
 * @param area the code of the area it is counted in
 * @param signer sealed
 * @param confirmedAt since when nothing more is asked of the signer; {@code null} while something is
 * @param kept {@link Status#HELD} or {@link Status#REMOVED}; {@code null} when moderators do neither
 * @param keptFor why they do, a code
 * @param ended {@link Status#WITHDRAWN} or {@link Status#ERASED}; {@code null} when its signer ended nothing
 */
public record SignerStory(
        PetitionId petition,
        String area,
        Signer signer,
        Instant givenAt,
        @Nullable Instant confirmedAt,
        @Nullable Status kept,
        @Nullable String keptFor,
        boolean reviewAsked,
        @Nullable Status ended) {

    /** Whether it counts, and why not if not. */
    public enum Status {
        /** It waits to be confirmed. */
        PENDING,
        /** It counts. */
        COUNTS,
        /** It is set aside to be looked at. */
        HELD,
        /** It was taken out. */
        REMOVED,
        /** Its signer took it back. */
        WITHDRAWN,
        /** Its signer is forgotten. */
        ERASED
    }

    /** What its signer decided is told first, then what moderators did. */
    public Status status() {
        if (ended != null) {
            return ended;
        }
        if (kept != null) {
            return kept;
        }
        return confirmedAt == null ? Status.PENDING : Status.COUNTS;
    }

    /** The story so far; empty where there is no such signature. */
    public static Optional<SignerStory> of(EventStore events, SignatureId id) {
        SignerStory story = null;
        var history = events.readEvents(id.toString());
        while (history.hasNext()) {
            var event = history.next();
            story = event.getPayload() instanceof SignatureGiven given
                    ? given(story, given, event.getTimestamp())
                    : Objects.requireNonNull(story, "a signature begins with being given")
                            .after((SignatureEvent) event.getPayload(), event.getTimestamp());
        }
        return Optional.ofNullable(story);
    }

    /** One given anew does not escape from being held or removed. */
    private static SignerStory given(@Nullable SignerStory before, SignatureGiven event, Instant at) {
        var confirmed = event.confirmation() == Confirmation.NOT_ASKED ? at : null;
        return before == null
                ? new SignerStory(
                        event.petitionId(),
                        event.tally().areaCode(),
                        event.signer(),
                        at,
                        confirmed,
                        null,
                        null,
                        false,
                        null)
                : new SignerStory(
                        event.petitionId(),
                        event.tally().areaCode(),
                        event.signer(),
                        at,
                        confirmed,
                        before.kept,
                        before.keptFor,
                        before.reviewAsked,
                        null);
    }

    private SignerStory after(SignatureEvent event, Instant at) {
        return switch (event) {
            case SignatureConfirmed _ -> with(at, ended);
            case SignatureWithdrawn _ -> with(confirmedAt, Status.WITHDRAWN);
            case SignatureErased _ -> with(confirmedAt, Status.ERASED);
            case SignatureHeld held -> kept(Status.HELD, held.reason(), false);
            case SignatureRemoved removed -> kept(Status.REMOVED, removed.reason(), false);
            case SignatureRestored _ -> kept(null, null, false);
            case SignatureReviewAsked _ -> kept(kept, keptFor, true);
            case SignatureVisibilityChanged changed ->
                new SignerStory(
                        petition,
                        area,
                        new Signer(signer.name(), signer.email(), changed.visibility(), signer.language()),
                        givenAt,
                        confirmedAt,
                        kept,
                        keptFor,
                        reviewAsked,
                        ended);
            case SignatureConsented _, SignatureConsentTakenBack _, SignatureGiven _ -> this;
        };
    }

    private SignerStory with(@Nullable Instant confirmed, @Nullable Status end) {
        return new SignerStory(petition, area, signer, givenAt, confirmed, kept, keptFor, reviewAsked, end);
    }

    private SignerStory kept(@Nullable Status how, @Nullable String reason, boolean asked) {
        return new SignerStory(petition, area, signer, givenAt, confirmedAt, how, reason, asked, ended);
    }

    @Override
    public String toString() {
        return "<signer>";
    }
}
