package org.tadamon.api.export.facts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.export.facts.PastLists.Lists;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;

/** Gathers what an order asks for from the ledger, as it was at the order's position. */
@Component
public class Facts {

    private final LedgerFigures ledger;
    private final PastLists past;
    private final PetitionViews petitions;
    private final Areas areas;

    Facts(LedgerFigures ledger, PastLists past, PetitionViews petitions, Areas areas) {
        this.ledger = ledger;
        this.past = past;
        this.petitions = petitions;
        this.areas = areas;
    }

    /** Whom it is for, as the list was at the position: in the order of area, office and name. */
    public List<DecisionMaker> meant(Audience audience, long position) {
        return meant(audience, past.at(position));
    }

    /** Begins to gather. */
    public Gathering begin(PetitionId id, Order order) {
        return new Gathering(petitions.known(id), order, ledger, past, areas);
    }

    static List<DecisionMaker> meant(Audience audience, Lists lists) {
        return lists.decisionMakers().stream()
                .filter(each -> audience.holds(each, lists.levelOf(each.areaCode())))
                .toList();
    }
}
