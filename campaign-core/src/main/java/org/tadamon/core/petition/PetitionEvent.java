package org.tadamon.core.petition;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can have happened to one petition's text. None of it is personal data, so none of it is ever erased. */
public sealed interface PetitionEvent {

    /** Which petition it happened to. */
    PetitionId petitionId();

    /**
     * A petition was written down. From {@link PetitionCommand.DraftPetition}.
     *
     * @param organisation whose petition it is; {@code null} for the one that runs the platform
     * @param by {@code null} before there were accounts
     */
    record PetitionDrafted(
            PetitionId petitionId,
            String slug,
            PetitionDraft draft,
            @Nullable OrganisationId organisation,
            @Nullable AccountId by)
            implements PetitionEvent {}

    /**
     * The draft was corrected; the whole of it as it now is. From {@link PetitionCommand.ReviseDraft}.
     *
     * @param by {@code null} before there were accounts
     */
    record PetitionDraftRevised(
            PetitionId petitionId,
            PetitionDraft draft,
            @Nullable AccountId by) implements PetitionEvent {}

    /**
     * Dated news was added beside the frozen text. From {@link PetitionCommand.PostNews}.
     *
     * @param texts the news by language tag
     * @param by {@code null} before there were accounts
     */
    record PetitionNewsPosted(
            PetitionId petitionId,
            NewsId newsId,
            Map<String, String> texts,
            @Nullable AccountId by) implements PetitionEvent {}
}
