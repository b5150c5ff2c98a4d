package org.tadamon.api.moderation.page;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.decision.DecisionSheet;
import org.tadamon.api.decision.DecisionSheets;
import org.tadamon.api.moderation.ClosingTimes;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.moderation.Verdict;
import org.tadamon.projections.decisionlog.Decision;
import org.tadamon.projections.decisionlog.DecisionLine;
import org.tadamon.projections.moderationqueue.CaseView;
import org.tadamon.projections.moderationqueue.CaseView.What;

/** What the public will read after a verdict, in every language, before anything is decided. */
@Component
class VerdictPreview {

    private final ModerationViews views;
    private final CaseSheets cases;
    private final DecisionSheets decisions;
    private final ModerationSettings settings;
    private final ClosingTimes closing;
    private final MessageSource messages;
    private final Clock clock;

    VerdictPreview(
            ModerationViews views,
            CaseSheets cases,
            DecisionSheets decisions,
            ModerationSettings settings,
            ClosingTimes closing,
            MessageSource messages,
            Clock clock) {
        this.views = views;
        this.cases = cases;
        this.decisions = decisions;
        this.settings = settings;
        this.closing = closing;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A line of the log in one language.
     *
     * @param decided what was decided, in words
     * @param hidden what stands in place of a title that is not shown
     */
    record Told(String language, String dir, DecisionSheet line, String decided, String hidden) {}

    Map<String, Object> of(CaseId id, Verdict verdict, Map<String, String> typed, Reader reader, Actor actor) {
        closing.require(id, verdict);
        var view = views.known(id);
        var name = typed.getOrDefault("verdict", "");
        var fields = new TreeMap<>(typed);
        fields.keySet().removeIf(field -> !field.startsWith(name + "."));
        return Map.of(
                "one",
                cases.sheet(view, actor, reader),
                "told",
                line(view, verdict, actor).map(this::told).orElse(List.of()),
                "fields",
                fields,
                "verdict",
                name);
    }

    private List<Told> told(DecisionLine line) {
        return IcuMessages.LANGUAGES.stream()
                .map(language -> told(decisions.foreseen(line, new Reader(language, "")), language))
                .toList();
    }

    private Told told(DecisionSheet line, String language) {
        var locale = Locale.of(language);
        return new Told(
                language,
                Reader.dirOf(language),
                line,
                messages.getMessage("decision." + line.decision(), null, locale),
                messages.getMessage("decision.hidden", null, locale));
    }

    private Optional<DecisionLine> line(CaseView view, Verdict verdict, Actor actor) {
        return Optional.ofNullable(
                switch (verdict) {
                    case Verdict.Approve _ -> line(view, actor, Decision.APPROVED, null, "");
                    case Verdict.Reject(var code, var _) -> line(view, actor, Decision.REJECTED, code, "");
                    case Verdict.AskForChanges _ -> line(view, actor, Decision.CHANGES_ASKED, null, "");
                    case Verdict.TakeDown(var code, var _) ->
                        settings.twoPersonTakeDown() ? null : line(view, actor, Decision.TAKEN_DOWN, code, "");
                    case Verdict.ConfirmTakeDown() -> line(view, actor, Decision.TAKEN_DOWN, proposed(view), "");
                    case Verdict.RefuseTakeDown _ -> null;
                    case Verdict.Keep(var reason) -> line(view, actor, Decision.KEPT, null, reason);
                    case Verdict.Restore(var reason) -> line(view, actor, Decision.RESTORED, null, reason);
                });
    }

    private DecisionLine line(CaseView view, Actor actor, Decision decision, @Nullable String code, String reason) {
        var about = view.line().about();
        return new DecisionLine(
                about.caseId(),
                about,
                clock.instant(),
                decision,
                actor.account(),
                view.line().proposedBy(),
                code,
                reason);
    }

    private static @Nullable String proposed(CaseView view) {
        return view.history().reversed().stream()
                .filter(step -> step.what() == What.TAKE_DOWN_PROPOSED)
                .findFirst()
                .map(CaseView.Step::code)
                .orElse(null);
    }
}
