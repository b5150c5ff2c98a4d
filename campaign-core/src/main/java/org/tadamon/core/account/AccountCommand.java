package org.tadamon.core.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;

/** All that can be asked of one account. Each may be asked twice with the same result. */
public sealed interface AccountCommand {

    /** Whom it is asked of. */
    AccountId accountId();

    /**
     * Begin, once an address was shown to be the person's own. The same address always has the same account, so opening
     * again changes nothing. Refused: {@link AccountProblem.Erased}, {@link AccountProblem.NotALanguage}.
     */
    record OpenAccount(@TargetAggregateIdentifier AccountId accountId, Personal address, String language)
            implements AccountCommand {
        @Override
        public String toString() {
            return "OpenAccount[" + accountId + "]";
        }
    }

    /**
     * Be called this from now on. Refused: {@link AccountProblem.Erased}.
     *
     * @param pronouns {@code null} to tell none
     */
    record NameAccount(
            @TargetAggregateIdentifier AccountId accountId,
            Personal name,
            @Nullable Personal pronouns) implements AccountCommand {
        @Override
        public String toString() {
            return "NameAccount[" + accountId + "]";
        }
    }

    /**
     * Be written to in this language. Refused: {@link AccountProblem.Erased}, {@link AccountProblem.NotALanguage}.
     *
     * @param language a tag such as {@code ar}
     */
    record ChooseAccountLanguage(@TargetAggregateIdentifier AccountId accountId, String language)
            implements AccountCommand {}

    /** Forget the person, for good. */
    record EraseAccount(@TargetAggregateIdentifier AccountId accountId) implements AccountCommand {}
}
