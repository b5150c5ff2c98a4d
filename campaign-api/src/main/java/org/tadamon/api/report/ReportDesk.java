package org.tadamon.api.report;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reason.Reasons;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseCommand.ReportPetition;
import org.tadamon.core.moderation.CaseProblem.AlreadyDecided;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.report.Report;
import org.tadamon.core.report.ReportId;
import org.tadamon.projections.moderationqueue.CaseLine;
import org.tadamon.projections.moderationqueue.ListCasesOf;
import org.tadamon.projections.moderationqueue.ModerationQueueQueries;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Takes reports: each joins the case that is open on its petition, or opens the next. */
@Component
class ReportDesk {

    private static final int TRIES = 20;

    private final CommandGateway commands;
    private final ModerationQueueQueries cases;
    private final ReportSecrets secrets;
    private final Reasons reasons;
    private final Ids ids;

    ReportDesk(CommandGateway commands, ModerationQueueQueries cases, ReportSecrets secrets, Reasons reasons, Ids ids) {
        this.commands = commands;
        this.cases = cases;
        this.secrets = secrets;
        this.reasons = reasons;
        this.ids = ids;
    }

    /** Reports a petition. Refused: whatever is wrong with what was typed. */
    void report(PetitionPage petition, ReportForm form, String language) {
        var input = ReportInput.read(form, reasons);
        var key = form.key() == null || form.key().isBlank() ? null : petition.id() + "|" + form.key();
        var id = new ReportId(ids.under("report", key));
        int number = lastKnown(petition);
        for (int tried = 0; tried < TRIES; tried++) {
            var about = new About(Kind.REPORT, petition.id(), number, petition.organisation());
            switch (send(about, id, input, language)) {
                case TAKEN -> {
                    return;
                }
                case DECIDED_ALREADY -> number++;
                case AT_THE_SAME_MOMENT -> {}
            }
        }
        throw new ServiceBusy("too many report at once");
    }

    private enum Answer {
        TAKEN,
        DECIDED_ALREADY,
        AT_THE_SAME_MOMENT
    }

    private Answer send(About about, ReportId id, ReportInput input, String language) {
        var noted = input.note().isEmpty() ? null : secrets.note(about.caseId(), input.note());
        if (noted != null && noted.isEmpty()) {
            return Answer.DECIDED_ALREADY;
        }
        var replyTo = input.replyTo() == null ? null : secrets.replyTo(id, input.replyTo());
        var report = new Report(id, input.category(), noted == null ? null : noted.get(), replyTo, language);
        try {
            commands.sendAndWait(new ReportPetition(
                    about.caseId(), about.petitionId(), about.number(), about.organisation(), report));
            return Answer.TAKEN;
        } catch (CommandRefused refused) {
            if (refused.problems().equals(List.of(new AlreadyDecided()))) {
                return Answer.DECIDED_ALREADY;
            }
            throw refused;
        } catch (ConcurrencyException another) {
            return Answer.AT_THE_SAME_MOMENT;
        }
    }

    /** The one to ask first; should it be decided already, the next is asked. */
    private int lastKnown(PetitionPage petition) {
        return cases.answer(new ListCasesOf(petition.id())).stream()
                .map(CaseLine::about)
                .filter(about -> about.kind() == Kind.REPORT)
                .mapToInt(About::number)
                .max()
                .orElse(1);
    }
}
