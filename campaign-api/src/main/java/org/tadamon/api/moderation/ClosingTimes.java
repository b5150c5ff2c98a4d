package org.tadamon.api.moderation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.moderation.CaseProblem.TooLateToApprove;
import org.tadamon.core.moderation.Verdict;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.moderationqueue.CaseStage;

/**
 * Until when a submission can be approved. Who approved a moment before its petition's closing time is right, and the
 * petition is given back to its organisers should it come to know of that a moment after.
 */
@Component
public class ClosingTimes {

    private final ModerationViews views;
    private final PetitionViews petitions;
    private final Clock clock;

    ClosingTimes(ModerationViews views, PetitionViews petitions, Clock clock) {
        this.views = views;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** The first instant at which the petition takes no more signatures. */
    public Instant of(About about) {
        return petitions.known(about.petitionId()).draft().closesAt();
    }

    /** Whether that has come. */
    public boolean hasCome(About about) {
        return !clock.instant().isBefore(of(about));
    }

    /** Lets pass whatever is not too late. Refused: {@link TooLateToApprove}. */
    public void require(CaseId id, Verdict verdict) {
        if (verdict instanceof Verdict.Approve) {
            var line = views.known(id).line();
            boolean waits = line.about().kind() == Kind.SUBMISSION && line.stage() == CaseStage.AWAITING;
            if (waits && hasCome(line.about())) {
                throw new CommandRefused(new TooLateToApprove());
            }
        }
    }
}
