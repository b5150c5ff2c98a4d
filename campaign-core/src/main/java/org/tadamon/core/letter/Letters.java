package org.tadamon.core.letter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.letter.LetterCommand.WriteLetters;
import org.tadamon.core.letter.LetterEvent.LettersWritten;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what letters of one organisation can be kept. Who may write them is decided before. */
@AggregateRoot(type = "letter")
public final class Letters {

    @AggregateIdentifier
    private @Nullable LettersId id;

    private Map<String, String> texts = Map.of();

    Letters() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteLetters command) {
        CommandRefused.ifAny(LetterRules.brokenBy(command.texts()));
        if (id == null || !texts.equals(command.texts())) {
            apply(new LettersWritten(command.lettersId(), command.organisationId(), command.texts(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(LettersWritten event) {
        id = event.lettersId();
        texts = event.texts();
    }
}
