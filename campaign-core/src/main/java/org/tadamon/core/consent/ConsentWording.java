package org.tadamon.core.consent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.consent.ConsentCommand.KeepWording;
import org.tadamon.core.consent.ConsentEvent.WordingKept;
import org.tadamon.core.consent.ConsentProblem.Malformed;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.written.Written;

/** Keeps the words people agree to. They never change; other words are another wording. */
@AggregateRoot(type = "consent-wording")
public final class ConsentWording {

    private static final int TEXT = 1_000;

    @AggregateIdentifier
    private @Nullable WordingId id;

    ConsentWording() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepWording command) {
        if (id != null) {
            return;
        }
        var wording = command.wording();
        var text = new Written(wording.text());
        if (!command.wordingId().equals(WordingId.of(wording))
                || text.saysNothing()
                || text.isLongerThan(TEXT)
                || !text.canBeShown()
                || !new Written(wording.language()).isLanguageTag()) {
            throw new CommandRefused(new Malformed("wording"));
        }
        apply(new WordingKept(command.wordingId(), wording.sha256(), wording));
    }

    @EventSourcingHandler
    void on(WordingKept event) {
        id = event.wordingId();
    }
}
