package org.tadamon.api.signer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.consent.ConsentCards;
import org.tadamon.api.consent.ConsentDesk;
import org.tadamon.api.consent.ConsentForm;
import org.tadamon.api.consent.Consented;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.GiveConsent;
import org.tadamon.core.signature.SignatureCommand.TakeConsentBack;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.consentledger.HeldConsent;

/** What a signer allows, shown and changed. */
@Component
class Choices {

    /**
     * The card as it stands for one signer.
     *
     * @param ticked the fields of what they allow
     * @param gone organisations they once allowed something, which work on it no more
     */
    record Standing(ConsentCard card, Set<String> ticked, List<String> gone) {}

    private final CommandGateway commands;
    private final ConsentCards cards;
    private final ConsentDesk desk;
    private final Consented consented;
    private final Organisations organisations;

    Choices(
            CommandGateway commands,
            ConsentCards cards,
            ConsentDesk desk,
            Consented consented,
            Organisations organisations) {
        this.commands = commands;
        this.cards = cards;
        this.desk = desk;
        this.consented = consented;
        this.organisations = organisations;
    }

    Standing standing(PetitionId petition, SignatureId signature, String language) {
        var card = cards.card(petition, language);
        var held = held(petition, signature);
        var gone = held.stream()
                .filter(consent -> card.entries().stream()
                        .noneMatch(entry -> entry.organisation().equals(consent.organisation())))
                .map(consent -> organisations.name(consent.organisation(), language))
                .distinct()
                .toList();
        return new Standing(card, held.stream().map(ConsentCard::field).collect(Collectors.toSet()), gone);
    }

    /** Lets exactly this be allowed, and nothing else; when this returns every page says so. */
    void choose(PetitionId petition, SignatureId signature, List<ConsentForm> ticked) {
        var held = held(petition, signature);
        var wanted = new ArrayList<>(desk.agreed(petition, ticked));
        for (var each : held) {
            if (wanted.stream().noneMatch(each::allowsTheSameAs)) {
                commands.sendAndWait(new TakeConsentBack(signature, each));
            }
        }
        for (var each : wanted) {
            if (held.stream().noneMatch(each::allowsTheSameAs)) {
                commands.sendAndWait(new GiveConsent(signature, each));
            }
        }
        var fields = wanted.stream().map(ConsentCard::field).collect(Collectors.toSet());
        Shown.once(() -> held(petition, signature).stream()
                .map(ConsentCard::field)
                .collect(Collectors.toSet())
                .equals(fields));
    }

    private List<Consent> held(PetitionId petition, SignatureId signature) {
        return consented.given(petition, signature).stream()
                .map(HeldConsent::consent)
                .toList();
    }
}
