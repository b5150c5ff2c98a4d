package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tadamon.core.account.AccountEvent;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.area.Area;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.area.AreaImportId;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.core.areamap.AreaMapImportId;
import org.tadamon.core.areamap.AreaOutline;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.postcode.Postcode;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.postcode.PostcodeImportId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

/** One of each event, by the name it is stored under. */
final class GoldenEvents {

    private static final PetitionId PETITION = GoldenPetitionEvents.PETITION;
    private static final SignatureId SIGNATURE = SignatureId.of("0b5f0a3c-54a5-4f0f-9a5b-2f5ad1a6c0de");
    private static final UUID IMPORT = UUID.fromString("3d813cbb-47fb-42ba-91df-831e1593ac29");
    private static final Instant CLOSES = Instant.parse("2027-01-31T00:00:00Z");
    private static final AccountId ACCOUNT = AccountId.of("9a1f6a51-7a55-4a86-8d2e-0c8a9a3c7b10");

    private static final List<DecisionMaker> THE_MAYOR =
            List.of(new DecisionMaker("LB-BA", "The Mayor", "Mayor", "mayor@example.org"));

    /** What was written before it was kept who imports, and is written so still where it is not known. */
    static final Map<String, Object> BEFORE = Map.of(
            "decision-maker.imported.1",
            new DecisionMakersImported(new DecisionMakerImportId(IMPORT), THE_MAYOR, null));

    private static final Map<String, Object> FIRST = Map.ofEntries(
            entry("account.opened", new AccountEvent.AccountOpened(ACCOUNT, sealed("account.address"), "ar")),
            entry(
                    "account.named",
                    new AccountEvent.AccountNamed(ACCOUNT, sealed("account.name"), sealed("account.pronouns"))),
            entry("account.language-chosen", new AccountEvent.AccountLanguageChosen(ACCOUNT, "en")),
            entry("account.erased", new AccountEvent.AccountErased(ACCOUNT)),
            entry(
                    "area.imported",
                    new AreasImported(
                            new AreaImportId(IMPORT),
                            List.of(new Area("LB-BA", "LB", "governorate", Map.of("en", "Beirut"))))),
            entry(
                    "area-map.imported",
                    new AreaMapImported(
                            new AreaMapImportId(IMPORT),
                            new AreaMap(
                                    "governorate",
                                    1_000,
                                    1_250,
                                    List.of(new AreaOutline("LB-BA", "M12 34l5-6 3 2z"))))),
            entry(
                    "postcode.imported",
                    new PostcodesImported(
                            new PostcodeImportId(IMPORT),
                            List.of(new Postcode("1100", "LB-BA"), new Postcode("12", "")))),
            entry(
                    "decision-maker.imported",
                    new DecisionMakersImported(new DecisionMakerImportId(IMPORT), THE_MAYOR, ACCOUNT)),
            entry(
                    "signature.given",
                    new SignatureEvent.SignatureGiven(
                            SIGNATURE,
                            PETITION,
                            GoldenPetitionEvents.TEXT,
                            new Signer(sealed("signer.name"), sealed("signer.email"), Visibility.FULL_NAME, "ar"),
                            Confirmation.NOT_ASKED,
                            tally(1))),
            entry("signature.confirmed", new SignatureEvent.SignatureConfirmed(SIGNATURE, PETITION, tally(1))),
            entry("signature.withdrawn", new SignatureEvent.SignatureWithdrawn(SIGNATURE, PETITION, tally(-1))),
            entry("signature.held", new SignatureEvent.SignatureHeld(SIGNATURE, PETITION, "many-at-once", tally(-1))),
            entry("signature.removed", new SignatureEvent.SignatureRemoved(SIGNATURE, PETITION, "forged", tally(-1))),
            entry(
                    "signature.restored",
                    new SignatureEvent.SignatureRestored(
                            SIGNATURE, PETITION, "group-16fd2706-8baf-433b-82eb-8c7fada847da", tally(1))),
            entry(
                    "signature.erased",
                    new SignatureEvent.SignatureErased(SIGNATURE, PETITION, new Tally("LB", null, 0))),
            entry(
                    "signature.visibility-changed",
                    new SignatureEvent.SignatureVisibilityChanged(SIGNATURE, PETITION, Visibility.HIDDEN, tally(0))),
            entry("signature.review-asked", new SignatureEvent.SignatureReviewAsked(SIGNATURE, PETITION, tally(0))));

    static final Map<String, Object> ONE_OF_EACH = Stream.of(
                    FIRST,
                    GoldenActions.ONE_OF_EACH,
                    GoldenLetters.ONE_OF_EACH,
                    GoldenCoalitions.ONE_OF_EACH,
                    GoldenComments.ONE_OF_EACH,
                    GoldenDeliveries.ONE_OF_EACH,
                    GoldenExports.ONE_OF_EACH,
                    GoldenOrganisations.ONE_OF_EACH,
                    GoldenPetitionEvents.ONE_OF_EACH,
                    GoldenSignerLists.ONE_OF_EACH,
                    GoldenModeration.ONE_OF_EACH,
                    GoldenRetention.ONE_OF_EACH,
                    GoldenSweeps.ONE_OF_EACH)
            .flatMap(some -> some.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private GoldenEvents() {}

    private static Personal sealed(String purpose) {
        return new Personal(
                Personal.VERSION, new KeyRef(PETITION.value(), SIGNATURE.value()), purpose, "c2VhbGVkIGVsc2V3aGVyZQ==");
    }

    private static Tally tally(int change) {
        return new Tally("LB", "card", change);
    }
}
