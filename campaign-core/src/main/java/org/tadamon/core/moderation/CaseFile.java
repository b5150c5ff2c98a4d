package org.tadamon.core.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;

/**
 * What is known of a case.
 *
 * @param claim who holds it until when; {@code null} when nobody claimed it
 * @param last what was decided last; {@code null} before anything was
 */
record CaseFile(
        CaseId caseId,
        About about,
        Stage stage,
        @Nullable CaseClaimed claim,
        @Nullable Decided last) {

    /** How far it has come. */
    sealed interface Stage {}

    /** Nothing is decided. */
    record Open() implements Stage {}

    /** One wants it taken down, another must agree. */
    record Proposed(TakeDownProposed proposal) implements Stage {}

    /** The petition was taken down, which can be undone. */
    record Hidden() implements Stage {}

    /** There is nothing more to decide. */
    record Settled() implements Stage {}

    static CaseFile of(CaseOpened event) {
        return new CaseFile(event.caseId(), event.about(), new Open(), null, null);
    }

    /** Whoever decided lets go of the case, but not who refused what another proposed: there is still all to decide. */
    CaseFile after(CaseEvent event) {
        return switch (event) {
            case CaseOpened _, CaseReported _ -> this;
            case CaseClaimed claimed -> new CaseFile(caseId, about, stage, claimed, last);
            case CaseReleased _ -> new CaseFile(caseId, about, stage, null, last);
            case CaseDropped _ -> new CaseFile(caseId, about, new Settled(), null, last);
            case TakeDownRefused refused -> new CaseFile(caseId, about, new Open(), claim, refused);
            case TakeDownProposed proposed -> decided(proposed, new Proposed(proposed));
            case TakeDownDecided hidden -> decided(hidden, new Hidden());
            case Decided settled -> decided(settled, new Settled());
        };
    }

    boolean awaitsDecision() {
        return stage instanceof Open || stage instanceof Proposed;
    }

    boolean isHeldBy(AccountId account, Instant now) {
        return claim != null && claim.by().equals(account) && now.isBefore(claim.until());
    }

    boolean isHeldByAnotherThan(AccountId account, Instant now) {
        return claim != null && !claim.by().equals(account) && now.isBefore(claim.until());
    }

    /** Whether this account proposed what another must decide. */
    boolean wasProposedBy(AccountId account) {
        return stage instanceof Proposed(var proposal) && proposal.by().equals(account);
    }

    private CaseFile decided(Decided decision, Stage next) {
        return new CaseFile(caseId, about, next, null, decision);
    }
}
