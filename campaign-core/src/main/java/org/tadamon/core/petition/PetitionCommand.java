package org.tadamon.core.petition;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked of one petition. Each may be asked twice with the same result. */
public sealed interface PetitionCommand {

    /** Whom it is asked of. */
    PetitionId petitionId();

    /**
     * Write a petition down, not yet for anybody to sign. Refused: every rule {@link PetitionDraft} states, all told at
     * once, and {@link PetitionProblem.DraftedOtherwise} when this petition already exists with other words.
     *
     * @param slug its name in links, unique, 1 to 80 of {@code a-z 0-9}, with single {@code -} between them; never
     *     changes
     */
    record DraftPetition(@TargetAggregateIdentifier PetitionId petitionId, String slug, PetitionDraft draft)
            implements PetitionCommand {}

    /** Correct the draft. Refused: as for {@link DraftPetition}, and {@link PetitionProblem.TextFrozen} once opened. */
    record ReviseDraft(@TargetAggregateIdentifier PetitionId petitionId, PetitionDraft draft)
            implements PetitionCommand {}

    /**
     * Freeze the text and begin to take signatures. Refused: {@link PetitionProblem.ClosesInThePast} and
     * {@link PetitionProblem.AlreadyClosed}.
     */
    record OpenPetition(@TargetAggregateIdentifier PetitionId petitionId) implements PetitionCommand {}

    /**
     * Tell those who follow the petition what has happened since. Refused: {@link PetitionProblem.NotOpenYet} on a
     * draft, and the rules on the length of news.
     *
     * @param texts the news by language tag, CommonMark subset, 1 to 5,000 grapheme clusters each
     */
    record PostNews(@TargetAggregateIdentifier PetitionId petitionId, NewsId newsId, Map<String, String> texts)
            implements PetitionCommand {}

    /** Take no more signatures, for good. Refused: {@link PetitionProblem.NotOpenYet} on a draft. */
    record ClosePetition(@TargetAggregateIdentifier PetitionId petitionId) implements PetitionCommand {}
}
