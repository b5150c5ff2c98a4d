package org.tadamon.projections.decisionlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.CaseId;

/**
 * One decision. Made of every {@link org.tadamon.core.moderation.CaseEvent} that decides something.
 *
 * @param by who decided; never for the public
 * @param confirmedBy who agreed; {@code null} where nobody had to
 * @param reasonCode the reason's code, where it is one of a list
 * @param reason why, in the words of whoever decided, where those are public; empty otherwise
 */
public record DecisionLine(
        CaseId caseId,
        About about,
        Instant at,
        Decision decision,
        AccountId by,
        @Nullable AccountId confirmedBy,
        @Nullable String reasonCode,
        String reason) {}
