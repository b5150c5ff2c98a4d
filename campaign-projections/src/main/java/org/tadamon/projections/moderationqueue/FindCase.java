package org.tadamon.projections.moderationqueue;

import org.tadamon.core.moderation.CaseId;

/** What is known of this case? */
public record FindCase(CaseId id) {}
