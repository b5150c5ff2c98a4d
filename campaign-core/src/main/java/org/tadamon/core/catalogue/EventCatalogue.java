package org.tadamon.core.catalogue;

import static java.util.Map.entry;

import java.util.Map;
import org.tadamon.core.account.AccountEvent;
import org.tadamon.core.area.AreaEvent;
import org.tadamon.core.decisionmaker.DecisionMakerEvent;
import org.tadamon.core.petition.PetitionEvent;
import org.tadamon.core.signature.SignatureEvent;

/** Every event there is, by the name it is stored under. A name that is missing here cannot be stored. */
public final class EventCatalogue {

    /** The stored name of each class of event: {@code feature.happened}. */
    public static final Map<String, Class<?>> EVENTS = Map.ofEntries(
            entry("account.opened", AccountEvent.AccountOpened.class),
            entry("account.named", AccountEvent.AccountNamed.class),
            entry("account.language-chosen", AccountEvent.AccountLanguageChosen.class),
            entry("account.erased", AccountEvent.AccountErased.class),
            entry("area.imported", AreaEvent.AreasImported.class),
            entry("decision-maker.imported", DecisionMakerEvent.DecisionMakersImported.class),
            entry("petition.drafted", PetitionEvent.PetitionDrafted.class),
            entry("petition.draft-revised", PetitionEvent.PetitionDraftRevised.class),
            entry("petition.opened", PetitionEvent.PetitionOpened.class),
            entry("petition.news-posted", PetitionEvent.PetitionNewsPosted.class),
            entry("petition.closed", PetitionEvent.PetitionClosed.class),
            entry("signature.given", SignatureEvent.SignatureGiven.class),
            entry("signature.confirmed", SignatureEvent.SignatureConfirmed.class),
            entry("signature.withdrawn", SignatureEvent.SignatureWithdrawn.class),
            entry("signature.held", SignatureEvent.SignatureHeld.class),
            entry("signature.removed", SignatureEvent.SignatureRemoved.class),
            entry("signature.restored", SignatureEvent.SignatureRestored.class),
            entry("signature.erased", SignatureEvent.SignatureErased.class));

    private EventCatalogue() {}
}
