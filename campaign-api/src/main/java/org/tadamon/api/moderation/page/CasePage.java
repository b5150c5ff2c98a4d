package org.tadamon.api.moderation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.moderation.ClosingTimes;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.moderation.SubmittedTexts;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.similar.SimilarPetitions;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.sheet.PetitionCards;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.projections.moderationqueue.CaseLine;

/** Gathers what the page of a case says. */
@Component
class CasePage {

    private static final Set<String> DONE = Set.of("claimed", "released", "decided");

    private final ModerationViews views;
    private final CaseLines lines;
    private final CaseSheets sheets;
    private final Reasons reasons;
    private final ModerationSettings settings;
    private final ClosingTimes closing;
    private final SubmittedTexts texts;
    private final SimilarPetitions similar;
    private final PetitionCards cards;

    CasePage(
            ModerationViews views,
            CaseLines lines,
            CaseSheets sheets,
            Reasons reasons,
            ModerationSettings settings,
            ClosingTimes closing,
            SubmittedTexts texts,
            SimilarPetitions similar,
            PetitionCards cards) {
        this.views = views;
        this.lines = lines;
        this.sheets = sheets;
        this.reasons = reasons;
        this.settings = settings;
        this.closing = closing;
        this.texts = texts;
        this.similar = similar;
        this.cards = cards;
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
        model.put("daysKept", settings.daysNotesAreKept());
        model.put("twoAgree", settings.twoPersonTakeDown());
        model.putAll(submission(view.line(), reader));
        model.put("typed", asked);
        model.put("done", done != null && DONE.contains(done) ? done : null);
        return model;
    }

    /** What is to be known of a petition before it is published; nothing of one that is, or was decided on. */
    private Map<String, Object> submission(CaseLine line, Reader reader) {
        var about = line.about();
        boolean waits = about.kind() == Kind.SUBMISSION && line.isOpen();
        if (!waits) {
            return Map.of("submission", false);
        }
        var titles = texts.about(about).wordings().values().stream()
                .map(Wording::title)
                .toList();
        return Map.of(
                "submission", true,
                "closes", reader.day(closing.of(about).minusNanos(1)),
                "tooLate", closing.hasCome(about),
                "similar", cards.cards(similar.to(titles, about.petitionId()), reader));
    }

    private List<ChoiceGroup> choices(Use use, Reader reader) {
        return ChoiceGroup.only(reasons.all(use).stream()
                .map(each -> new Choice(each.code(), each.title(reader.language())))
                .toList());
    }
}
