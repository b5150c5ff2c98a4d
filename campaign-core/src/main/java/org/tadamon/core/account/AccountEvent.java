package org.tadamon.core.account;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;

/** All that can have happened to one account. Who it is, is sealed in every one of these. */
public sealed interface AccountEvent {

    /** Which account it happened to. */
    AccountId accountId();

    /**
     * A person showed that an address is theirs, for the first time. From {@link AccountCommand.OpenAccount}.
     *
     * @param address purpose {@code account.address}, as given
     * @param language the language to write to them in, {@code ar} or {@code en}
     */
    record AccountOpened(AccountId accountId, Personal address, String language) implements AccountEvent {
        @Override
        public String toString() {
            return "AccountOpened[" + accountId + "]";
        }
    }

    /**
     * A person said what to be called. From {@link AccountCommand.NameAccount}.
     *
     * @param name purpose {@code account.name}, the chosen name
     * @param pronouns purpose {@code account.pronouns}; {@code null} where none are told
     */
    record AccountNamed(
            AccountId accountId, Personal name, @Nullable Personal pronouns) implements AccountEvent {
        @Override
        public String toString() {
            return "AccountNamed[" + accountId + "]";
        }
    }

    /** A person said in which language to be written to. From {@link AccountCommand.ChooseAccountLanguage}. */
    record AccountLanguageChosen(AccountId accountId, String language) implements AccountEvent {}

    /** The person is forgotten; what they did stands. From {@link AccountCommand.EraseAccount}. */
    record AccountErased(AccountId accountId) implements AccountEvent {}
}
