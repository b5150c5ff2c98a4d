package org.tadamon.core.petition;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can be asked of one petition's text. Each may be asked twice with the same result. */
public sealed interface PetitionCommand {

    /** Whom it is asked of. */
    PetitionId petitionId();

    /**
     * Write a petition down, not yet for anybody to sign. Refused: every rule {@link PetitionDraft} states, all told at
     * once, and {@link PetitionProblem.DraftedOtherwise} when this petition already exists with other words.
     *
     * @param slug its name in links, unique, 1 to 80 of {@code a-z 0-9}, with single {@code -} between them; never
     *     changes
     * @param organisation whose petition it is; never changes; {@code null} for the one that runs the platform
     */
    record DraftPetition(
            @TargetAggregateIdentifier PetitionId petitionId,
            String slug,
            PetitionDraft draft,
            @Nullable OrganisationId organisation,
            @Nullable AccountId by)
            implements PetitionCommand {}

    /**
     * Correct the draft. Refused: as for {@link DraftPetition}, and whatever is said of a text that is being decided
     * on, frozen or withdrawn.
     */
    record ReviseDraft(@TargetAggregateIdentifier PetitionId petitionId, PetitionDraft draft, AccountId by)
            implements PetitionCommand {}

    /**
     * Tell those who follow the petition what has happened since. Refused: {@link PetitionProblem.NotOpenYet} before
     * anybody can read it, and the rules on the length of news.
     *
     * @param texts the news by language tag, CommonMark subset, 1 to 5,000 grapheme clusters each
     */
    record PostNews(
            @TargetAggregateIdentifier PetitionId petitionId, NewsId newsId, Map<String, String> texts, AccountId by)
            implements PetitionCommand {}
}
