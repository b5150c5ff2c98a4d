package org.tadamon.core.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureReviewAsked;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

/** One signature from Beirut by way of a poster, and everything that can happen to it. */
final class SampleSignature {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final SignatureId ID = SignatureId.of("00000000-0000-4000-8000-00000000000a");
    static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-00000000000b");
    static final TextVersion TEXT = new TextVersion("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    static final TextVersion LATER_TEXT = new TextVersion("00");
    static final SigningTerms OPEN = petition -> new SigningTerms.Open(TEXT, NOW.plus(Duration.ofDays(1)), "country");
    static final SigningTerms ENDED = petition -> new SigningTerms.Ended(NOW);
    static final String SEALED = "c2VhbGVkLW5hbWU=";
    static final Signer SIGNER = new Signer(
            new Personal(Personal.VERSION, new KeyRef(PETITION.value(), ID.value()), "signer.name", SEALED),
            new Personal(Personal.VERSION, new KeyRef(PETITION.value(), ID.value()), "signer.email", "bWFpbA=="),
            Visibility.INITIALS,
            "ar");

    private SampleSignature() {}

    static GiveSignature give(Confirmation confirmation) {
        return new GiveSignature(ID, PETITION, SIGNER, "LB-BA", "poster", confirmation);
    }

    static SignatureGiven given(Confirmation confirmation, int change) {
        return new SignatureGiven(ID, PETITION, TEXT, SIGNER, confirmation, tally(change));
    }

    static SignatureConfirmed confirmed(int change) {
        return new SignatureConfirmed(ID, PETITION, tally(change));
    }

    static SignatureWithdrawn withdrawn(int change) {
        return new SignatureWithdrawn(ID, PETITION, tally(change));
    }

    static SignatureHeld held(int change) {
        return new SignatureHeld(ID, PETITION, "many-from-one-network", tally(change));
    }

    static SignatureRemoved removed(int change) {
        return new SignatureRemoved(ID, PETITION, "not-a-person", tally(change));
    }

    static SignatureRestored restored(int change) {
        return new SignatureRestored(ID, PETITION, tally(change));
    }

    static SignatureErased erased() {
        return new SignatureErased(ID, PETITION, tally(0));
    }

    static SignatureReviewAsked reviewAsked() {
        return new SignatureReviewAsked(ID, PETITION, tally(0));
    }

    static SignatureVisibilityChanged shows(Visibility visibility) {
        return new SignatureVisibilityChanged(ID, PETITION, visibility, tally(0));
    }

    static Tally tally(int change) {
        return new Tally("LB-BA", "poster", change);
    }
}
