package org.tadamon.core.petition;

import java.time.Instant;
import java.util.Map;

/** All that can have happened to one petition. None of it is personal data, so none of it is ever erased. */
public sealed interface PetitionEvent {

    /** Which petition it happened to. */
    PetitionId petitionId();

    /** A petition was written down. From {@link PetitionCommand.DraftPetition}. */
    record PetitionDrafted(PetitionId petitionId, String slug, PetitionDraft draft) implements PetitionEvent {}

    /** The draft was corrected; the whole of it as it now is. From {@link PetitionCommand.ReviseDraft}. */
    record PetitionDraftRevised(PetitionId petitionId, PetitionDraft draft) implements PetitionEvent {}

    /**
     * The text was frozen and the petition began to take signatures. From {@link PetitionCommand.OpenPetition}.
     *
     * @param closesAt first instant (UTC) at which a signature is refused; later than the event's own timestamp
     */
    record PetitionOpened(PetitionId petitionId, TextVersion textVersion, Instant closesAt, Exposure exposure)
            implements PetitionEvent {}

    /**
     * Dated news was added beside the frozen text. From {@link PetitionCommand.PostNews}.
     *
     * @param texts the news by language tag
     */
    record PetitionNewsPosted(PetitionId petitionId, NewsId newsId, Map<String, String> texts)
            implements PetitionEvent {}

    /** No more signatures, for good. From {@link PetitionCommand.ClosePetition}. */
    record PetitionClosed(PetitionId petitionId) implements PetitionEvent {}
}
