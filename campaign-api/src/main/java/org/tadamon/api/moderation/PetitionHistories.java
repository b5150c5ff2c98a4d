package org.tadamon.api.moderation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;

/** What a petition said each time it was submitted, from its own short history. */
@Component
class PetitionHistories {

    /**
     * One petition's.
     *
     * @param organisation whose petition it is; {@code null} for the one that runs the platform
     * @param submissions what was submitted, by number
     */
    record History(@Nullable OrganisationId organisation, Map<Integer, Submission> submissions) {

        /** What was submitted then. */
        Optional<Submission> submission(int number) {
            return Optional.ofNullable(submissions.get(number));
        }

        /** Who submitted it last. */
        Optional<AccountId> lastSubmitter() {
            return submissions.values().stream()
                    .reduce((before, after) -> after)
                    .map(Submission::by);
        }
    }

    /** What was submitted, and who did. */
    record Submission(PetitionDraft draft, AccountId by) {}

    private final EventStore events;

    PetitionHistories(EventStore events) {
        this.events = events;
    }

    /** All of it. */
    History of(PetitionId petition) {
        @Nullable OrganisationId organisation = null;
        @Nullable PetitionDraft draft = null;
        var submissions = new TreeMap<Integer, Submission>();
        var stream = events.readEvents(petition.toString());
        while (stream.hasNext()) {
            switch (stream.next().getPayload()) {
                case PetitionDrafted drafted -> {
                    organisation = drafted.organisation();
                    draft = drafted.draft();
                }
                case PetitionDraftRevised revised -> draft = revised.draft();
                case PetitionSubmitted submitted ->
                    submissions.put(
                            submitted.submission(), new Submission(Objects.requireNonNull(draft), submitted.by()));
                default -> {}
            }
        }
        return new History(organisation, submissions);
    }
}
