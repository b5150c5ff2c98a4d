package org.tadamon.api.consent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.consent.Consented.Holder;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.consent.ConsentProblem.WordingUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureId;

/** The card, the words on it, and who may hold a row, over JSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Consents")
class ConsentController {

    /** The card: every organisation, with what it can be allowed. */
    record CardJson(List<EntryJson> organisations) {}

    /** One organisation of the card. */
    record EntryJson(String organisation, String name, boolean lead, List<BoxJson> boxes) {}

    /** One box: send all three fields back to tick it. */
    record BoxJson(String organisation, String purpose, String wording, String text) {}

    /** Words that were shown. */
    record WordingJson(String sha256, String organisation, String purpose, String language, String text) {}

    /**
     * A consent a signer gave.
     *
     * @param holds whether it lets the organisation hold the row now
     */
    record HolderJson(String organisation, String purpose, Instant since, String wording, boolean holds) {}

    private final ConsentCards cards;
    private final ConsentWordings wordings;
    private final Consented consented;
    private final PetitionViews petitions;
    private final OwnedPetitions owned;

    ConsentController(
            ConsentCards cards,
            ConsentWordings wordings,
            Consented consented,
            PetitionViews petitions,
            OwnedPetitions owned) {
        this.cards = cards;
        this.wordings = wordings;
        this.consented = consented;
        this.petitions = petitions;
        this.owned = owned;
    }

    @GetMapping("/petitions/{petition}/consents")
    @Operation(
            summary = "Whom signers can allow what",
            description = "The card of the signing form. To tick a box, send it among `consents` when signing.")
    CardJson card(@PathVariable PetitionId petition, @RequestParam(defaultValue = "en") String language) {
        var known = language.equals("ar") ? "ar" : "en";
        return new CardJson(cards.card(petitions.published(petition).id(), known).entries().stream()
                .map(ConsentController::json)
                .toList());
    }

    @GetMapping("/consent-wordings/{sha256}")
    @Operation(summary = "The words somebody agreed to", description = "Kept for ever under their hash.")
    WordingJson wording(@PathVariable String sha256) {
        return wordings.find(sha256)
                .map(found -> new WordingJson(
                        sha256,
                        found.organisation().toString(),
                        EnumCode.of(found.purpose()),
                        found.language(),
                        found.text()))
                .orElseThrow(() -> new CommandRefused(new WordingUnknown()));
    }

    @GetMapping("/petitions/{petition}/signatures/{signature}/consents")
    @Operation(
            summary = "Who may hold this row, for what, since when, on which words",
            description = "Right SEE_SIGNERS at the petition's organisation.")
    List<HolderJson> holders(Actor actor, @PathVariable PetitionId petition, @PathVariable SignatureId signature) {
        owned.require(actor, Right.SEE_SIGNERS, petition);
        return consented.holders(petition, signature).stream()
                .map(ConsentController::json)
                .toList();
    }

    private static EntryJson json(ConsentCard.Entry entry) {
        var organisation = entry.organisation().toString();
        return new EntryJson(
                organisation,
                entry.name(),
                entry.lead(),
                entry.boxes().stream()
                        .map(box -> new BoxJson(organisation, box.code(), box.wording(), box.text()))
                        .toList());
    }

    private static HolderJson json(Holder holder) {
        var consent = holder.consent().consent();
        return new HolderJson(
                consent.organisation().toString(),
                EnumCode.of(consent.purpose()),
                holder.consent().since(),
                consent.wordingSha256(),
                holder.holds());
    }
}
