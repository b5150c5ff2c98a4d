package org.tadamon.api.export.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.export.facts.PastLists.Lists;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.area.Area;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.Figure;
import org.tadamon.projections.signaturecount.PublicCount;
import org.tadamon.projections.signaturecount.Publishing;

/** Gathers what an order asks for from the ledger, as it was at the order's position. */
@Component
public class Facts {

    /** How long after midnight the day before may still be on its way into the ledger. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

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

    /** Gathers; empty where it was stopped. See {@link LedgerFigures#moves}. */
    public Optional<ExportFacts> of(PetitionId id, Order order, LongPredicate goOn) {
        var petition = petitions.known(id);
        var lists = past.at(order.position());
        return ledger.moves(id, order.position(), goOn).map(moves -> {
            var today = LocalDate.ofInstant(order.asOf().minus(SETTLING), ZoneOffset.UTC);
            var count = Publishing.forDecisionMakers(
                    moves.count(today), moves.areas(), petition.draft().exposure(), order.asOf());
            return facts(petition, order, count, lists);
        });
    }

    private ExportFacts facts(PetitionPage petition, Order order, PublicCount count, Lists lists) {
        var shown = new TreeMap<String, Integer>();
        count.areas().forEach(figure -> shown.put(figure.under(), figure.atLeast()));
        var meant = meant(order.audience(), lists);
        return new ExportFacts(
                petition.id().toString(),
                petition.slug(),
                new TreeMap<>(petition.draft().wordings()),
                Objects.requireNonNull(petition.textVersion()).sha256(),
                petition.openedAt(),
                order.languages(),
                order.position(),
                order.asOf(),
                new ExportFacts.Count(
                        count.total(),
                        count.asOf(),
                        shown,
                        count.areasAsOf(),
                        count.days(),
                        count.least(),
                        count.guarded()),
                names(count.areas(), meant, lists),
                meant);
    }

    private SortedMap<String, Map<String, String>> names(List<Figure> shown, List<DecisionMaker> meant, Lists lists) {
        var codes = new HashSet<String>();
        shown.forEach(figure -> codes.add(figure.under()));
        meant.forEach(each -> codes.add(each.areaCode()));
        var names = new TreeMap<String, Map<String, String>>();
        for (var code : codes) {
            Optional.ofNullable(lists.areas().get(code))
                    .or(() -> areas.find(code).filter(area -> area.level().equals(Area.COUNTRY)))
                    .ifPresent(area -> names.put(code, new TreeMap<>(area.names())));
        }
        return names;
    }

    private static List<DecisionMaker> meant(Audience audience, Lists lists) {
        return lists.decisionMakers().stream()
                .filter(each -> audience.holds(each, lists.levelOf(each.areaCode())))
                .toList();
    }
}
