package org.tadamon.core.petition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionCommand.DraftPetition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.PetitionProblem.DraftedOtherwise;
import org.tadamon.core.petition.PetitionProblem.PostedOtherwise;
import org.tadamon.core.petition.life.PetitionLife;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Decides what a petition says and, in the part that is its {@link PetitionLife}, how far it has come. It neither keeps
 * nor counts its signatures.
 */
@AggregateRoot(type = "petition")
public final class Petition {

    @AggregateIdentifier
    private @Nullable PetitionId id;

    private @Nullable PetitionDrafted first;
    private @Nullable PetitionDraft draft;
    private final Map<NewsId, Map<String, String>> news = new HashMap<>();

    @AggregateMember
    private final PetitionLife life = new PetitionLife();

    Petition() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPetition command, Clock clock) {
        if (first != null) {
            CommandRefused.ifAny(says(command, first) ? List.of() : List.of(new DraftedOtherwise()));
            return;
        }
        CommandRefused.ifAny(Stream.concat(
                        PetitionRules.slug(command.slug()).stream(),
                        PetitionRules.brokenBy(command.draft(), clock).stream())
                .toList());
        apply(new PetitionDrafted(
                command.petitionId(), command.slug(), command.draft(), command.organisation(), command.by()));
    }

    @CommandHandler
    void handle(ReviseDraft command, Clock clock) {
        life.requireBeingWritten();
        if (!command.draft().equals(draft)) {
            CommandRefused.ifAny(PetitionRules.brokenBy(command.draft(), clock));
            apply(new PetitionDraftRevised(command.petitionId(), command.draft(), command.by()));
        }
    }

    @CommandHandler
    void handle(PostNews command) {
        life.requireReadable();
        var before = news.get(command.newsId());
        if (before == null) {
            CommandRefused.ifAny(TextRules.brokenByNews(command.texts()));
            apply(new PetitionNewsPosted(command.petitionId(), command.newsId(), command.texts(), command.by()));
        } else if (!before.equals(command.texts())) {
            throw new CommandRefused(new PostedOtherwise());
        }
    }

    @EventSourcingHandler
    void on(PetitionDrafted event) {
        id = event.petitionId();
        first = event;
        draft = event.draft();
    }

    @EventSourcingHandler
    void on(PetitionDraftRevised event) {
        draft = event.draft();
    }

    @EventSourcingHandler
    void on(PetitionNewsPosted event) {
        news.put(event.newsId(), event.texts());
    }

    /** Whoever asked first: a colleague who asks for the same is told that it is there. */
    private static boolean says(DraftPetition command, PetitionDrafted first) {
        return first.slug().equals(command.slug())
                && first.draft().equals(command.draft())
                && Objects.equals(first.organisation(), command.organisation());
    }
}
