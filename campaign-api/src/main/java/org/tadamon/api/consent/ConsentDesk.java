package org.tadamon.api.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.ConsentProblem.CardChanged;
import org.tadamon.core.consent.ConsentProblem.Malformed;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Takes the boxes somebody ticked for what they are: consents on words that were shown, to those who may ask for it.
 */
@Component
public class ConsentDesk {

    private final ConsentCards cards;
    private final ConsentWordings wordings;

    ConsentDesk(ConsentCards cards, ConsentWordings wordings) {
        this.cards = cards;
        this.wordings = wordings;
    }

    /**
     * What was agreed to. Refused: {@link Malformed}, and {@link CardChanged} when the card does not ask for it any
     * more.
     */
    public List<Consent> agreed(PetitionId petition, List<ConsentForm> ticked) {
        if (ticked.isEmpty()) {
            return List.of();
        }
        var card = cards.card(petition, IcuMessages.LANGUAGES.getFirst());
        var consents = new ArrayList<Consent>();
        for (var each : ticked) {
            var consent = read(each).orElseThrow(() -> new CommandRefused(new Malformed("consents")));
            if (!asks(card, consent) || !wasShown(consent)) {
                throw new CommandRefused(new CardChanged("consents"));
            }
            consents.add(consent);
        }
        return List.copyOf(consents);
    }

    private static Optional<Consent> read(ConsentForm form) {
        var wording = form.wording();
        if (form.organisation() == null || wording == null) {
            return Optional.empty();
        }
        try {
            var organisation = OrganisationId.of(form.organisation());
            return EnumCode.named(Purpose.values(), form.purpose())
                    .map(purpose -> new Consent(organisation, purpose, wording));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean asks(ConsentCard card, Consent consent) {
        return card.boxes(consent.organisation()).anyMatch(box -> box.purpose() == consent.purpose());
    }

    /** Words that were shown a while ago, before a name changed, were shown all the same. */
    private boolean wasShown(Consent consent) {
        return wordings.find(consent.wordingSha256())
                .filter(wording ->
                        wording.organisation().equals(consent.organisation()) && wording.purpose() == consent.purpose())
                .isPresent();
    }
}
