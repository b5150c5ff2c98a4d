package org.tadamon.api.report;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;

/** Writes down when what readers wrote about a petition is destroyed: a time after it was decided on. */
@Component
final class WhenReportsDecidedThenEndNotes implements Automation {

    private final NoteEnds ends;
    private final ModerationSettings settings;

    WhenReportsDecidedThenEndNotes(NoteEnds ends, ModerationSettings settings) {
        this.ends = ends;
        this.settings = settings;
    }

    @Override
    public String group() {
        return "when-reports-decided-then-end-notes";
    }

    @EventHandler
    void on(ReportsDismissed event, @Timestamp Instant at) {
        end(event, at);
    }

    @EventHandler
    void on(TakeDownDecided event, @Timestamp Instant at) {
        end(event, at);
    }

    @EventHandler
    void on(CaseDropped event, @Timestamp Instant at) {
        end(event, at);
    }

    private void end(CaseEvent event, Instant at) {
        if (event.about().kind() == Kind.REPORT) {
            ends.end(event.caseId(), at.plus(settings.notesKept()));
        }
    }
}
