package org.tadamon.api.countthen;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.shown.TakenIn;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.CountSignatures;
import org.tadamon.projections.signaturecount.SignatureCountProjection;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerroll.CountGiven;
import org.tadamon.projections.signerroll.SignerRollProjection;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Answers for any past moment; whole hours are summed already, the rest is asked of the ledger. */
@Component
class CountMoments {

    private final SignatureCountQueries counts;
    private final SignerRollQueries roll;
    private final LedgerMoments ledger;
    private final TakenIn taken;
    private final PetitionViews petitions;
    private final OwnedPetitions owned;
    private final Access access;
    private final Clock clock;

    CountMoments(
            SignatureCountQueries counts,
            SignerRollQueries roll,
            LedgerMoments ledger,
            TakenIn taken,
            PetitionViews petitions,
            OwnedPetitions owned,
            Access access,
            Clock clock) {
        this.counts = counts;
        this.roll = roll;
        this.ledger = ledger;
        this.taken = taken;
        this.petitions = petitions;
        this.owned = owned;
        this.access = access;
        this.clock = clock;
    }

    /** The petition, for those who may see its figures, and for moderators and auditors of the platform. */
    PetitionPage petition(UUID id, Actor actor) {
        return access.may(actor, Right.SEE_CASES, null)
                ? petitions.known(new PetitionId(id))
                : owned.require(actor, Right.SEE_FIGURES, new PetitionId(id));
    }

    /** The count at a moment; of a moment to come, the count now. */
    CountThen at(PetitionId petition, Instant moment) {
        var now = clock.instant();
        var at = (moment.isAfter(now) ? now : moment).truncatedTo(ChronoUnit.MILLIS);
        taken.by(SignatureCountProjection.NAME, SignerRollProjection.NAME); // what happened just now is on its way
        var hour = at.truncatedTo(ChronoUnit.HOURS);
        long before = counts.answer(new CountSignatures(petition)).byHour().headMap(hour, false).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new CountThen(
                at, before + ledger.moved(petition, hour, at.plusMillis(1)), roll.answer(new CountGiven(petition, at)));
    }
}
