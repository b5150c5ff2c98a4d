package org.tadamon.api.moderation.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.decision.DecisionSheets;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.moderation.page.CaseSheet.Step;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.moderationqueue.CaseLine;
import org.tadamon.projections.moderationqueue.CaseStage;
import org.tadamon.projections.moderationqueue.CaseView;
import org.tadamon.projections.moderationqueue.CaseView.What;

/** What was decided about a petition, with the notes to those who wrote it; for its organisation. */
@Controller
final class OwnCasesController {

    private static final Set<What> TOLD =
            Set.of(What.APPROVED, What.REJECTED, What.CHANGES_ASKED, What.TAKEN_DOWN, What.KEPT, What.RESTORED);

    private final PetitionViews petitions;
    private final ModerationViews views;
    private final DecisionSheets decisions;
    private final PetitionSheets sheets;
    private final Access access;

    OwnCasesController(
            PetitionViews petitions,
            ModerationViews views,
            DecisionSheets decisions,
            PetitionSheets sheets,
            Access access) {
        this.petitions = petitions;
        this.views = views;
        this.decisions = decisions;
        this.sheets = sheets;
        this.access = access;
    }

    /** A case as those who wrote the petition see it: what was decided and why, and nobody's name. */
    record Own(String kind, String stage, String opened, String due, boolean waits, List<Step> steps) {}

    @GetMapping("/{language:ar|en}/organise/p/{id}/decisions")
    String read(@PathVariable UUID id, Reader reader, Actor actor, Model model) {
        var petition = petitions.known(new PetitionId(id));
        access.require(actor, Right.SEE_FIGURES, petition.organisation());
        model.addAttribute("petition", sheets.sheet(petition, reader));
        model.addAttribute(
                "cases",
                views.of(petition.id()).stream()
                        .filter(OwnCasesController::concernsThem)
                        .map(line -> own(line, reader))
                        .toList());
        return "cases/own";
    }

    /** That somebody reported is told once it was decided on, lest anybody be blamed for it in the meantime. */
    private static boolean concernsThem(CaseLine line) {
        return line.about().kind() == Kind.SUBMISSION || !line.isOpen();
    }

    private Own own(CaseLine line, Reader reader) {
        var steps = views.known(line.id()).history().stream()
                .filter(step -> TOLD.contains(step.what()))
                .map(step -> step(step, reader))
                .toList();
        return new Own(
                EnumCode.of(line.about().kind()),
                EnumCode.of(line.stage() == CaseStage.PROPOSED ? CaseStage.AWAITING : line.stage()),
                reader.moment(line.openedAt()),
                reader.moment(line.dueAt()),
                line.isOpen(),
                steps);
    }

    private Step step(CaseView.Step step, Reader reader) {
        return new Step(
                EnumCode.of(step.what()), step.at(), "", decisions.why(step.code(), reader.language()), step.text());
    }
}
