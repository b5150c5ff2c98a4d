package org.tadamon.core.petition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionCommand.ClosePetition;
import org.tadamon.core.petition.PetitionCommand.DraftPetition;
import org.tadamon.core.petition.PetitionCommand.OpenPetition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionClosed;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.PetitionEvent.PetitionOpened;
import org.tadamon.core.petition.PetitionProblem.AlreadyClosed;
import org.tadamon.core.petition.PetitionProblem.DraftedOtherwise;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.PetitionProblem.PostedOtherwise;
import org.tadamon.core.petition.PetitionProblem.TextFrozen;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what a petition says and from when it takes signatures. It neither keeps nor counts them. */
@AggregateRoot(type = "petition")
public final class Petition {

    private sealed interface State {}

    private record Absent() implements State {}

    private record Draft(PetitionDraft as) implements State {}

    private record Open() implements State {}

    private record Closed() implements State {}

    @AggregateIdentifier
    private @Nullable PetitionId id;

    private State state = new Absent();
    private @Nullable PetitionDrafted first;
    private final Map<NewsId, PetitionNewsPosted> news = new HashMap<>();

    Petition() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPetition command, Clock clock) {
        var drafted = new PetitionDrafted(command.petitionId(), command.slug(), command.draft());
        if (first != null) {
            CommandRefused.ifAny(first.equals(drafted) ? List.of() : List.of(new DraftedOtherwise()));
            return;
        }
        CommandRefused.ifAny(Stream.concat(
                        PetitionRules.slug(command.slug()).stream(),
                        PetitionRules.brokenBy(command.draft(), clock).stream())
                .toList());
        apply(drafted);
    }

    @CommandHandler
    void handle(ReviseDraft command, Clock clock) {
        if (!(state instanceof Draft(var as))) {
            throw new CommandRefused(new TextFrozen());
        }
        if (!as.equals(command.draft())) {
            CommandRefused.ifAny(PetitionRules.brokenBy(command.draft(), clock));
            apply(new PetitionDraftRevised(command.petitionId(), command.draft()));
        }
    }

    @CommandHandler
    void handle(OpenPetition command, Clock clock) {
        switch (state) {
            case Absent() -> throw new AssertionError("Axon finds no aggregate to hand us");
            case Draft(var as) -> {
                CommandRefused.ifAny(PetitionRules.closing(as, clock));
                apply(new PetitionOpened(
                        command.petitionId(), TextVersion.of(as.wordings()), as.closesAt(), as.exposure()));
            }
            case Open() -> {}
            case Closed() -> throw new CommandRefused(new AlreadyClosed());
        }
    }

    @CommandHandler
    void handle(PostNews command) {
        refuseDraft();
        var posted = new PetitionNewsPosted(command.petitionId(), command.newsId(), command.texts());
        var before = news.get(command.newsId());
        if (before == null) {
            CommandRefused.ifAny(TextRules.brokenByNews(command.texts()));
            apply(posted);
        } else if (!before.equals(posted)) {
            throw new CommandRefused(new PostedOtherwise());
        }
    }

    @CommandHandler
    void handle(ClosePetition command) {
        refuseDraft();
        if (state instanceof Open) {
            apply(new PetitionClosed(command.petitionId()));
        }
    }

    @EventSourcingHandler
    void on(PetitionDrafted event) {
        id = event.petitionId();
        first = event;
        state = new Draft(event.draft());
    }

    @EventSourcingHandler
    void on(PetitionDraftRevised event) {
        state = new Draft(event.draft());
    }

    @EventSourcingHandler
    void on(PetitionOpened event) {
        state = new Open();
    }

    @EventSourcingHandler
    void on(PetitionNewsPosted event) {
        news.put(event.newsId(), event);
    }

    @EventSourcingHandler
    void on(PetitionClosed event) {
        state = new Closed();
    }

    private void refuseDraft() {
        if (state instanceof Draft) {
            throw new CommandRefused(new NotOpenYet());
        }
    }
}
