package org.tadamon.api.holding.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.holding.GroupDecisions;
import org.tadamon.api.holding.HeldFilter;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.holding.HoldingDesk;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.sheet.PetitionSheet;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.grouplog.GroupLine;
import org.tadamon.projections.heldlist.HeldNumbers;

/** Gathers what the pages of held signatures say. */
@Component
class HeldPages {

    private static final int ON_A_PAGE = 50;
    private static final int DECISIONS = 10;

    /** A petition with held signatures. */
    record Line(PetitionSheet petition, HeldNumbers numbers) {}

    /** A decision in the list of them. */
    record DecisionRow(String id, String verdict, String reason, String at, boolean undone) {}

    private final HeldViews views;
    private final GroupDecisions decisions;
    private final HeldRows rows;
    private final Reasons reasons;
    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Access access;

    HeldPages(
            HeldViews views,
            GroupDecisions decisions,
            HeldRows rows,
            Reasons reasons,
            PetitionViews petitions,
            PetitionSheets sheets,
            Access access) {
        this.views = views;
        this.decisions = decisions;
        this.rows = rows;
        this.reasons = reasons;
        this.petitions = petitions;
        this.sheets = sheets;
        this.access = access;
    }

    List<Line> petitions(Reader reader) {
        return views.byPetition().entrySet().stream()
                .map(each -> new Line(sheets.sheet(petitions.known(each.getKey()), reader), each.getValue()))
                .sorted(Comparator.comparingLong((Line line) -> line.numbers().held())
                        .reversed())
                .toList();
    }

    Map<String, Object> list(HeldAsked asked, Reader reader, Actor actor) {
        boolean opening = access.may(actor, Right.MODERATE, null);
        var filter = asked.filter();
        var page = views.page(filter, asked.after(), ON_A_PAGE, opening);
        var links = asked.links(reader);
        var model = new HashMap<String, Object>();
        model.put("petition", petition(filter.petition(), reader));
        model.put(
                "lines",
                page.signers().stream().map(one -> rows.row(one, reader)).toList());
        model.put("moderates", opening);
        model.put("by", EnumCode.of(asked.by()));
        model.put("piles", opening ? rows.piles(asked, reader) : List.of());
        model.put("fields", asked.fields());
        model.put("everybody", asked.fields().isEmpty());
        model.put("releasing", choices(Verdict.RELEASE, reader));
        model.put("removing", choices(Verdict.REMOVE, reader));
        model.put("decisions", decided(filter, reader));
        model.put("nextPage", links.next("after", page.next()));
        model.put("firstPage", links.first(asked.after() < 0 ? null : asked.after()));
        return model;
    }

    PetitionSheet petition(PetitionId id, Reader reader) {
        return sheets.sheet(petitions.known(id), reader);
    }

    String reason(GroupLine line, Reader reader) {
        return reasons.of(line.reasonCode()).title(reader.language());
    }

    private List<DecisionRow> decided(HeldFilter filter, Reader reader) {
        return decisions.of(filter.petition(), Long.MAX_VALUE, DECISIONS).stream()
                .map(line -> new DecisionRow(
                        line.groupId().toString(),
                        EnumCode.of(line.verdict()),
                        reason(line, reader),
                        reader.moment(line.at()),
                        line.undone() != null))
                .toList();
    }

    private List<ChoiceGroup> choices(Verdict verdict, Reader reader) {
        return ChoiceGroup.only(reasons.all(HoldingDesk.useOf(verdict)).stream()
                .map(each -> new Choice(each.code(), each.title(reader.language())))
                .toList());
    }
}
