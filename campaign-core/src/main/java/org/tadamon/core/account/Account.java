package org.tadamon.core.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountCommand.ChooseAccountLanguage;
import org.tadamon.core.account.AccountCommand.EraseAccount;
import org.tadamon.core.account.AccountCommand.NameAccount;
import org.tadamon.core.account.AccountCommand.OpenAccount;
import org.tadamon.core.account.AccountEvent.AccountErased;
import org.tadamon.core.account.AccountEvent.AccountLanguageChosen;
import org.tadamon.core.account.AccountEvent.AccountNamed;
import org.tadamon.core.account.AccountEvent.AccountOpened;
import org.tadamon.core.refusal.CommandRefused;

/** Keeps what a person wants to be called and how to be written to, until they want to be forgotten. */
@AggregateRoot(type = "account")
public final class Account {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private sealed interface State {}

    private record Absent() implements State {}

    private record Live(String language) implements State {}

    private record Gone() implements State {}

    @AggregateIdentifier
    private @Nullable AccountId id;

    private State state = new Absent();

    Account() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenAccount command) {
        switch (state) {
            case Absent() -> {
                requireLanguage(command.language());
                apply(new AccountOpened(command.accountId(), command.address(), command.language()));
            }
            case Live _ -> {}
            case Gone() -> throw new CommandRefused(new AccountProblem.Erased());
        }
    }

    /** Two sealed names cannot be told apart, so being named the same twice is told twice. */
    @CommandHandler
    void handle(NameAccount command) {
        requireLive();
        apply(new AccountNamed(command.accountId(), command.name(), command.pronouns()));
    }

    @CommandHandler
    void handle(ChooseAccountLanguage command) {
        requireLanguage(command.language());
        if (!requireLive().language().equals(command.language())) {
            apply(new AccountLanguageChosen(command.accountId(), command.language()));
        }
    }

    @CommandHandler
    void handle(EraseAccount command) {
        if (!(state instanceof Gone)) {
            apply(new AccountErased(command.accountId()));
        }
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.accountId();
        state = switch (event) {
            case AccountOpened opened -> new Live(opened.language());
            case AccountLanguageChosen chosen -> new Live(chosen.language());
            case AccountNamed _ -> state;
            case AccountErased _ -> new Gone();
        };
    }

    private Live requireLive() {
        if (state instanceof Live live) {
            return live;
        }
        throw new CommandRefused(new AccountProblem.Erased());
    }

    private static void requireLanguage(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new CommandRefused(new AccountProblem.NotALanguage());
        }
    }
}
