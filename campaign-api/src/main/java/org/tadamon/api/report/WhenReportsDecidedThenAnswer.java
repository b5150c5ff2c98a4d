package org.tadamon.api.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.settings.Settings;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.Report;

/**
 * Writes to those who left an address with their report, and destroys the address. The mail is kept to be sent before
 * that, under an id made of the report's, so a crash in between neither loses it nor doubles it.
 */
@Component
final class WhenReportsDecidedThenAnswer implements Automation {

    private final EventStore events;
    private final Vault vault;
    private final ObjectProvider<MailDesk> mail;
    private final @Nullable String publicUrl;

    WhenReportsDecidedThenAnswer(EventStore events, Vault vault, ObjectProvider<MailDesk> mail, Settings settings) {
        this.events = events;
        this.vault = vault;
        this.mail = mail;
        this.publicUrl = settings.publicUrl();
    }

    @Override
    public String group() {
        return "when-reports-decided-then-answer";
    }

    @EventHandler
    void on(ReportsDismissed event) {
        answerAll(event.caseId());
    }

    @EventHandler
    void on(TakeDownDecided event) {
        answerAll(event.caseId());
    }

    @EventHandler
    void on(CaseDropped event) {
        answerAll(event.caseId());
    }

    private void answerAll(CaseId about) {
        events.readEvents(about.toString())
                .asStream()
                .map(event -> event.getPayload())
                .filter(CaseReported.class::isInstance)
                .map(event -> ((CaseReported) event).report())
                .forEach(this::answer);
    }

    private void answer(Report report) {
        var replyTo = report.replyTo();
        if (replyTo != null) {
            write(report, replyTo);
            vault.destroy(replyTo.key());
        }
    }

    private void write(Report report, Personal replyTo) {
        var address = vault.open(List.of(replyTo)).get(replyTo);
        if (address != null) {
            mail.getObject()
                    .order(new MailOrder(
                            mailFor(report), MailPurpose.REPORT_DECIDED, report.language(), address, facts(report)));
        }
    }

    private Map<String, String> facts(Report report) {
        return publicUrl == null ? Map.of() : Map.of("link", publicUrl + "/" + report.language() + "/decisions");
    }

    private static UUID mailFor(Report report) {
        return UUID.nameUUIDFromBytes(("tadamon|report-decided|" + report.id()).getBytes(StandardCharsets.UTF_8));
    }
}
