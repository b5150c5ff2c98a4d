package org.tadamon.api.rule.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;

/** Gathers what the pages of rules say. */
@Component
class RulePages {

    private static final int ON_A_PAGE = 50;

    /** A rule in the list of them. */
    record Line(String id, String title, String state) {}

    private final RuleViews rules;
    private final HeldViews counts;
    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Areas areas;
    private final RuleWords words;
    private final Access access;

    RulePages(
            RuleViews rules,
            HeldViews counts,
            PetitionViews petitions,
            PetitionSheets sheets,
            Areas areas,
            RuleWords words,
            Access access) {
        this.rules = rules;
        this.counts = counts;
        this.petitions = petitions;
        this.sheets = sheets;
        this.areas = areas;
        this.words = words;
        this.access = access;
    }

    Map<String, Object> list(PetitionId id, Reader reader, Actor actor) {
        var petition = petitions.known(id);
        var choices = areas.choices(petition.draft().areaLevel(), reader.language()).stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
        return Map.of(
                "petition", sheets.sheet(petition, reader),
                "rules",
                        rules.of(id, Long.MAX_VALUE, ON_A_PAGE).stream()
                                .map(rule ->
                                        new Line(rule.ruleId().toString(), rule.title(), EnumCode.of(rule.state())))
                                .toList(),
                "areas", ChoiceGroup.only(choices),
                "decides", access.may(actor, Right.MODERATE, null));
    }

    Map<String, Object> one(RuleId id, long after, Reader reader, Actor actor) {
        var rule = rules.known(id);
        boolean decides = access.may(actor, Right.MODERATE, null);
        var found = rules.found(id, after, ON_A_PAGE, decides);
        var links = new ListLinks("/" + reader.language() + "/organise/moderation/rules/" + id);
        var model = new HashMap<String, Object>();
        model.put("rule", rule);
        model.put("id", id.toString());
        model.put("state", EnumCode.of(rule.state()));
        model.put("petition", sheets.sheet(petitions.known(rule.petitionId()), reader));
        model.put("asked", words.asked(rule, reader));
        model.put("steps", words.steps(rule, reader));
        model.put("count", counts.count(rule.petitionId()));
        model.put("byArea", rule.trial() == null ? List.of() : byArea(rule.trial(), reader));
        model.put("found", rule.trial() == null ? List.of() : found.signers());
        model.put("areaNames", areas);
        model.put("nextPage", links.next("after", found.next()));
        model.put("firstPage", links.first(after < 0 ? null : after));
        var progress = rules.progress(id);
        model.put("progress", progress);
        model.put("going", progress != null || rule.state().isAtWork() ? Boolean.TRUE : null);
        model.put("decides", decides);
        return model;
    }

    private List<FigureRow> byArea(Trial trial, Reader reader) {
        return trial.areas().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> new FigureRow(
                        areas.name(each.getKey(), reader.language()), reader.number(-each.getValue()), each.getValue()))
                .toList();
    }
}
