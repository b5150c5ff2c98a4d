package org.tadamon.projections.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

/** Petitions and signatures to rehearse with. */
public final class Sample {

    /** When things happen, unless said otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-20T10:20:30Z");

    /** The first instant the petitions take no more signatures. */
    public static final Instant CLOSES_AT = NOW.plus(Duration.ofDays(30));

    /** One petition. */
    public static final PetitionId PETITION = petition(1);

    private Sample() {}

    /** The petition of this number. */
    public static PetitionId petition(int number) {
        return new PetitionId(new UUID(0x4000, 0x8000_0000_0000_0000L + number));
    }

    /** The signature of this number; its last digit is its stripe. */
    public static SignatureId signature(int number) {
        return new SignatureId(new UUID(0x4001, 0x8000_0000_0000_0000L + number));
    }

    /** A draft with this title. */
    public static PetitionDraft draft(String title) {
        return draft(Map.of("en", new Wording(title, "Reopen it.", "")));
    }

    /** A draft of these words. */
    public static PetitionDraft draft(Map<String, Wording> wordings) {
        return new PetitionDraft(
                wordings, List.of(new Addressee("The Mayor", "", "")), 500, CLOSES_AT, Exposure.OPEN, "country");
    }

    /** It was drafted with this title. */
    public static PetitionDrafted drafted(int number, String title) {
        return new PetitionDrafted(petition(number), "petition-" + number, draft(title), null, null);
    }

    /** It was opened. */
    public static PetitionOpened opened(int number) {
        return new PetitionOpened(petition(number), new TextVersion("e3b0"), CLOSES_AT, Exposure.OPEN);
    }

    /** Somebody in this area signed, at once counted. */
    public static SignatureGiven given(int number, String area, @Nullable String source) {
        return given(number, Visibility.INITIALS, Confirmation.NOT_ASKED, new Tally(area, source, 1));
    }

    /** Somebody signed. */
    public static SignatureGiven given(int number, Visibility visibility, Confirmation confirmation, Tally tally) {
        return new SignatureGiven(
                signature(number), PETITION, new TextVersion("e3b0"), signer(number, visibility), confirmation, tally);
    }

    /** Whoever signed under this number. */
    public static Signer signer(int number, Visibility visibility) {
        var key = new KeyRef(PETITION.value(), signature(number).value());
        return new Signer(
                new Personal(Personal.VERSION, key, "signer.name", "name" + number),
                new Personal(Personal.VERSION, key, "signer.email", "email" + number),
                visibility,
                "ar");
    }
}
