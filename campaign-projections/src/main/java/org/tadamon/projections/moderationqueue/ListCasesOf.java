package org.tadamon.projections.moderationqueue;

import org.tadamon.core.petition.PetitionId;

/** Which cases were there on this petition? The one opened last first, a hundred at most. */
public record ListCasesOf(PetitionId petition) {}
