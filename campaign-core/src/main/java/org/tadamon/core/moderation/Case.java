package org.tadamon.core.moderation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DecideCase;
import org.tadamon.core.moderation.CaseCommand.DropCase;
import org.tadamon.core.moderation.CaseCommand.OpenCase;
import org.tadamon.core.moderation.CaseCommand.ReleaseCase;
import org.tadamon.core.moderation.CaseCommand.ReportPetition;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseFile.Settled;
import org.tadamon.core.moderation.CaseProblem.AlreadyDecided;
import org.tadamon.core.moderation.CaseProblem.AnotherMustDecide;
import org.tadamon.core.moderation.CaseProblem.HeldByAnother;
import org.tadamon.core.moderation.CaseProblem.NotHeld;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.report.ReportId;

/** Decides who may decide on a petition, and that it is decided once. */
@AggregateRoot(type = "case")
public final class Case {

    @AggregateIdentifier
    private @Nullable CaseId id;

    private @Nullable CaseFile file;

    private final Set<ReportId> reports = new HashSet<>();

    Case() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCase command, Clock clock, ModerationTerms terms) {
        if (file == null) {
            var about = new About(Kind.SUBMISSION, command.petitionId(), command.submission(), command.organisation());
            open(command.caseId(), about, clock, terms);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportPetition command, Clock clock, ModerationTerms terms) {
        var report = command.report();
        if (reports.contains(report.id())) {
            return;
        }
        CommandRefused.ifAny(CaseRules.brokenBy(report));
        if (file != null && !file.awaitsDecision()) {
            throw new CommandRefused(new AlreadyDecided());
        }
        var about = new About(Kind.REPORT, command.petitionId(), command.number(), command.organisation());
        if (file == null) {
            open(command.caseId(), about, clock, terms);
        }
        apply(new CaseReported(command.caseId(), about, report));
    }

    @CommandHandler
    void handle(ClaimCase command, Clock clock, ModerationTerms terms) {
        var now = clock.instant();
        if (known().stage() instanceof Settled) {
            throw new CommandRefused(new AlreadyDecided());
        }
        if (known().isHeldByAnotherThan(command.by(), now)) {
            throw new CommandRefused(new HeldByAnother());
        }
        if (known().wasProposedBy(command.by())) {
            throw new CommandRefused(new AnotherMustDecide());
        }
        if (!known().isHeldBy(command.by(), now)) {
            apply(new CaseClaimed(command.caseId(), known().about(), command.by(), now.plus(terms.claim())));
        }
    }

    @CommandHandler
    void handle(ReleaseCase command, Clock clock) {
        var now = clock.instant();
        if (known().isHeldByAnotherThan(command.by(), now)) {
            throw new CommandRefused(new HeldByAnother());
        }
        if (known().isHeldBy(command.by(), now)) {
            apply(new CaseReleased(command.caseId(), known().about(), command.by()));
        }
    }

    @CommandHandler
    void handle(DecideCase command, Clock clock, ModerationTerms terms) {
        var decided = new Deciding(known(), command.by(), terms.twoPersonTakeDown()).on(command.verdict());
        if (decided.isPresent()) {
            if (!known().isHeldBy(command.by(), clock.instant())) {
                throw new CommandRefused(new NotHeld());
            }
            apply(decided.get());
        }
    }

    @CommandHandler
    void handle(DropCase command) {
        if (known().awaitsDecision()) {
            apply(new CaseDropped(command.caseId(), known().about(), command.cause(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(CaseOpened event) {
        id = event.caseId();
        file = CaseFile.of(event);
    }

    @EventSourcingHandler
    void on(CaseReported event) {
        reports.add(event.report().id());
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        file = known().after(event);
    }

    private void open(CaseId caseId, About about, Clock clock, ModerationTerms terms) {
        apply(new CaseOpened(caseId, about, clock.instant().plus(terms.due(about.kind()))));
    }

    private CaseFile known() {
        if (file == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return file;
    }
}
