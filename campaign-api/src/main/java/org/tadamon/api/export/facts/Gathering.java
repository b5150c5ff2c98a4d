package org.tadamon.api.export.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tadamon.api.area.Areas;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.export.facts.LedgerFigures.Moves;
import org.tadamon.api.export.facts.PastLists.Lists;
import org.tadamon.core.area.Area;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.PublicCount;
import org.tadamon.projections.signaturecount.Publishing;
import org.tadamon.projections.signaturecount.Publishing.AreaMoves;

/** Gathers the facts of one export, part of the ledger by part. For one thread. */
public final class Gathering {

    /** How long after midnight the day before may still be on its way into the ledger. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private final PetitionPage petition;
    private final Order order;
    private final LedgerFigures ledger;
    private final PastLists past;
    private final Areas areas;
    private final Moves moves = LedgerFigures.none();
    private long reached;

    Gathering(PetitionPage petition, Order order, LedgerFigures ledger, PastLists past, Areas areas) {
        this.petition = petition;
        this.order = order;
        this.ledger = ledger;
        this.past = past;
        this.areas = areas;
        this.reached = ledger.before(petition.id());
    }

    /** Looks at some more of the ledger; about a second's work. */
    public void goOn() {
        reached = ledger.more(petition.id(), reached, order, moves);
    }

    /** The last position that was looked at. */
    public long reached() {
        return reached;
    }

    /** Whether there is nothing left to look at. */
    public boolean isDone() {
        return reached >= order.position();
    }

    /** What was gathered. */
    public ExportFacts facts() {
        var lists = past.at(order.position());
        var meant = Facts.meant(order.audience(), lists);
        var sums = sums(meant, lists);
        var count = count(sums);
        var told = new TreeMap<String, Integer>();
        count.areas().forEach(figure -> told.put(figure.under(), figure.atLeast()));
        var recipients = meant.stream()
                .map(each -> recipient(each, lists.levelOf(each.areaCode()), told, sums.keySet()))
                .toList();
        told.keySet().removeAll(sums.keySet()); // the parts of it are there
        return new ExportFacts(
                petition.id().toString(),
                petition.slug(),
                new TreeMap<>(petition.draft().wordings()),
                Objects.requireNonNull(petition.textVersion()).sha256(),
                order,
                new ExportFacts.Count(
                        count.total(), count.asOf(), told, count.areasAsOf(), count.days(), count.guarded()),
                names(told.keySet(), meant, lists),
                recipients,
                List.of());
    }

    private PublicCount count(Map<String, Set<String>> sums) {
        var today = LocalDate.ofInstant(order.asOf().minus(SETTLING), ZoneOffset.UTC);
        return Publishing.forDecisionMakers(
                moves.count(today),
                new AreaMoves(moves.areas(), sums),
                petition.draft().exposure(),
                order.asOf());
    }

    /** What is told of the areas that hold others in which people are counted. */
    private Map<String, Set<String>> sums(List<DecisionMaker> meant, Lists lists) {
        var sums = new HashMap<String, Set<String>>();
        meant.stream().map(DecisionMaker::areaCode).distinct().forEach(code -> {
            var within = new HashSet<>(lists.within(code, petition.draft().areaLevel()));
            if (!within.isEmpty()) {
                within.add(code);
                sums.put(code, within);
            }
        });
        return sums;
    }

    private Recipient recipient(DecisionMaker who, String level, Map<String, Integer> told, Set<String> sums) {
        var draft = petition.draft();
        boolean isCounted =
                level.equals(draft.areaLevel()) || level.equals(Area.COUNTRY) || sums.contains(who.areaCode());
        var atLeast = told.get(who.areaCode());
        if (!isCounted || draft.exposure() == Exposure.GUARDED) {
            return new Recipient(who, level, Constituents.NOT_COUNTED, null);
        }
        return new Recipient(who, level, atLeast == null ? Constituents.TOO_FEW : Constituents.TOLD, atLeast);
    }

    private SortedMap<String, Map<String, String>> names(Set<String> told, List<DecisionMaker> meant, Lists lists) {
        var codes = new HashSet<>(told);
        meant.forEach(each -> codes.add(each.areaCode()));
        var names = new TreeMap<String, Map<String, String>>();
        for (var code : codes) {
            Optional.ofNullable(lists.areas().get(code))
                    .or(() -> areas.find(code).filter(area -> area.level().equals(Area.COUNTRY)))
                    .ifPresent(area -> names.put(code, new TreeMap<>(area.names())));
        }
        return names;
    }
}
