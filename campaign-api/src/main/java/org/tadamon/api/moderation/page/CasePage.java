package org.tadamon.api.moderation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.page.Reader;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.core.moderation.CaseId;

/** Gathers what the page of a case says. */
@Component
class CasePage {

    private static final Set<String> DONE = Set.of("claimed", "released", "decided");

    private final ModerationViews views;
    private final CaseLines lines;
    private final CaseSheets sheets;
    private final Reasons reasons;
    private final ModerationSettings settings;

    CasePage(ModerationViews views, CaseLines lines, CaseSheets sheets, Reasons reasons, ModerationSettings settings) {
        this.views = views;
        this.lines = lines;
        this.sheets = sheets;
        this.reasons = reasons;
        this.settings = settings;
    }

    Map<String, Object> with(CaseId id, Map<String, String> asked, Reader reader, Actor actor) {
        var view = views.known(id);
        var others = views.of(view.line().about().petitionId()).stream()
                .filter(line -> !line.id().equals(id))
                .toList();
        var done = asked.get("done");
        var model = new HashMap<String, Object>();
        model.put("one", sheets.sheet(view, actor, reader));
        model.put("others", lines.lines(others, actor, reader));
        model.put("rejecting", choices(Use.REJECTING, reader));
        model.put("takingDown", choices(Use.TAKING_DOWN, reader));
        model.put("twoAgree", settings.twoPersonTakeDown());
        model.put("typed", asked);
        model.put("done", done != null && DONE.contains(done) ? done : null);
        return model;
    }

    private List<ChoiceGroup> choices(Use use, Reader reader) {
        return ChoiceGroup.only(reasons.all(use).stream()
                .map(each -> new Choice(each.code(), each.title(reader.language())))
                .toList());
    }
}
