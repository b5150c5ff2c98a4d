package org.tadamon.api.moderation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.decision.DecisionSheets;
import org.tadamon.api.moderation.ClosingTimes;
import org.tadamon.api.moderation.page.CaseSheet.Reported;
import org.tadamon.api.moderation.page.CaseSheet.Step;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.projections.moderationqueue.CaseStage;
import org.tadamon.projections.moderationqueue.CaseView;
import org.tadamon.projections.moderationqueue.CaseView.ReportLine;

/** Writes one case out. What readers wrote is opened for those who decide alone. */
@Component
class CaseSheets {

    private final CaseLines lines;
    private final CaseTexts texts;
    private final DecisionSheets decisions;
    private final Reasons reasons;
    private final People people;
    private final Vault vault;
    private final Access access;
    private final ClosingTimes closing;

    CaseSheets(
            CaseLines lines,
            CaseTexts texts,
            DecisionSheets decisions,
            Reasons reasons,
            People people,
            Vault vault,
            Access access,
            ClosingTimes closing) {
        this.lines = lines;
        this.texts = texts;
        this.decisions = decisions;
        this.reasons = reasons;
        this.people = people;
        this.vault = vault;
        this.access = access;
        this.closing = closing;
    }

    CaseSheet sheet(CaseView view, Actor actor, Reader reader) {
        var line = lines.lines(List.of(view.line()), actor, reader).getFirst();
        boolean decides = access.may(actor, Right.MODERATE, null);
        return new CaseSheet(
                line,
                history(view.history(), reader),
                texts.of(view.line().about()),
                decides ? reports(view.reports(), reader) : List.of(),
                decides ? moves(view, line) : List.of());
    }

    private List<Step> history(List<CaseView.Step> steps, Reader reader) {
        var names = people.names(steps.stream().flatMap(CaseSheets::who).toList(), reader);
        return steps.stream().map(step -> step(step, names, reader)).toList();
    }

    private Step step(CaseView.Step step, Map<AccountId, String> names, Reader reader) {
        boolean listed = step.what() != CaseView.What.DROPPED;
        return new Step(
                listed
                        ? EnumCode.of(step.what())
                        : "dropped-"
                                + Objects.requireNonNull(step.code())
                                        .toLowerCase(Locale.ROOT)
                                        .replace("_", "-"),
                step.at(),
                String.join(
                        " · ",
                        who(step)
                                .map(each -> Objects.requireNonNull(names.get(each)))
                                .toList()),
                listed ? decisions.why(step.code(), reader.language()) : null,
                step.text());
    }

    private static Stream<AccountId> who(CaseView.Step step) {
        return Stream.concat(Stream.ofNullable(step.by()), Stream.ofNullable(step.confirmedBy()));
    }

    private List<Reported> reports(List<ReportLine> reports, Reader reader) {
        var notes = vault.open(
                reports.stream().flatMap(each -> Stream.ofNullable(each.note())).toList());
        return reports.stream()
                .map(each -> new Reported(
                        each.at(),
                        reasons.reported(each.category()).title(reader.language()),
                        each.note() == null ? null : notes.get(each.note()),
                        each.note() != null && !notes.containsKey(each.note())))
                .toList();
    }

    private List<String> moves(CaseView view, QueueLine line) {
        var moves = new ArrayList<String>();
        var stage = view.line().stage();
        if (line.mine()) {
            moves.addAll(verdicts(view.line().about().kind(), stage));
            if (closing.hasCome(view.line().about())) {
                moves.remove("approve");
            }
            moves.add("release");
        } else if (line.holder() == null && !line.proposedByMe() && stage != CaseStage.SETTLED) {
            moves.add("claim");
        }
        return List.copyOf(moves);
    }

    private static List<String> verdicts(Kind kind, CaseStage stage) {
        return switch (stage) {
            case AWAITING ->
                kind == Kind.SUBMISSION
                        ? List.of("approve", "ask-for-changes", "reject")
                        : List.of("keep", "take-down");
            case PROPOSED -> List.of("confirm", "refuse");
            case TAKEN_DOWN -> List.of("restore");
            case SETTLED -> List.of();
        };
    }
}
