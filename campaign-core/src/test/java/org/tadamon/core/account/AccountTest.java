package org.tadamon.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountCommand.ChooseAccountLanguage;
import org.tadamon.core.account.AccountCommand.EraseAccount;
import org.tadamon.core.account.AccountCommand.NameAccount;
import org.tadamon.core.account.AccountCommand.OpenAccount;
import org.tadamon.core.account.AccountEvent.AccountErased;
import org.tadamon.core.account.AccountEvent.AccountLanguageChosen;
import org.tadamon.core.account.AccountEvent.AccountNamed;
import org.tadamon.core.account.AccountEvent.AccountOpened;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;

/** An account… */
class AccountTest {

    private static final AccountId ID = AccountId.of("00000000-0000-4000-8000-0000000000ac");
    private static final Personal ADDRESS = sealed("account.address");
    private static final Personal NAME = sealed("account.name");
    private static final Personal PRONOUNS = sealed("account.pronouns");
    private static final AccountOpened OPENED = new AccountOpened(ID, ADDRESS, "ar");
    private static final AccountErased ERASED = new AccountErased(ID);

    private final FixtureConfiguration<Account> account = new AggregateTestFixture<>(Account.class);

    private static Personal sealed(String purpose) {
        return new Personal(Personal.VERSION, new KeyRef(new UUID(0, 9), ID.value()), purpose, "c2VhbGVk");
    }

    private static void refuses(ResultValidator<Account> result, AccountProblem problem) {
        result.expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problem))
                .expectNoEvents();
    }

    private static void changesNothing(ResultValidator<Account> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void opensWithAnAddressAndALanguage() {
        account.givenNoPriorActivity().when(new OpenAccount(ID, ADDRESS, "ar")).expectEvents(OPENED);
    }

    @Test
    void opensOnce() {
        changesNothing(account.given(OPENED).when(new OpenAccount(ID, ADDRESS, "en")));
    }

    @Test
    void refusesToOpenInNoLanguage() {
        refuses(
                account.givenNoPriorActivity().when(new OpenAccount(ID, ADDRESS, "../ar")),
                new AccountProblem.NotALanguage());
    }

    @Test
    void doesNotComeBackFromBeingErased() {
        refuses(account.given(OPENED, ERASED).when(new OpenAccount(ID, ADDRESS, "ar")), new AccountProblem.Erased());
    }

    @Test
    void isCalledWhatItsPersonChose() {
        account.given(OPENED)
                .when(new NameAccount(ID, NAME, PRONOUNS))
                .expectEvents(new AccountNamed(ID, NAME, PRONOUNS));
    }

    @Test
    void tellsNoPronounsWhereNoneWereGiven() {
        account.given(OPENED, new AccountNamed(ID, NAME, PRONOUNS))
                .when(new NameAccount(ID, NAME, null))
                .expectEvents(new AccountNamed(ID, NAME, null));
    }

    @Test
    void refusesANameOnceErased() {
        refuses(account.given(OPENED, ERASED).when(new NameAccount(ID, NAME, null)), new AccountProblem.Erased());
    }

    @Test
    void isWrittenToInTheLanguageItsPersonChose() {
        account.given(OPENED)
                .when(new ChooseAccountLanguage(ID, "en"))
                .expectEvents(new AccountLanguageChosen(ID, "en"));
    }

    @Test
    void choosesTheSameLanguageTwiceWithoutAnError() {
        changesNothing(account.given(OPENED, new AccountLanguageChosen(ID, "en"), new AccountNamed(ID, NAME, null))
                .when(new ChooseAccountLanguage(ID, "en")));
    }

    @Test
    void refusesALanguageThatIsNone() {
        refuses(account.given(OPENED).when(new ChooseAccountLanguage(ID, "")), new AccountProblem.NotALanguage());
    }

    @Test
    void refusesALanguageOnceErased() {
        refuses(account.given(OPENED, ERASED).when(new ChooseAccountLanguage(ID, "en")), new AccountProblem.Erased());
    }

    @Test
    void isErased() {
        account.given(OPENED).when(new EraseAccount(ID)).expectEvents(ERASED);
    }

    @Test
    void isErasedTwiceWithoutAnError() {
        changesNothing(account.given(OPENED, ERASED).when(new EraseAccount(ID)));
    }

    @Test
    void isNobodyInALog() {
        assertThat(List.of(
                                OPENED,
                                new OpenAccount(ID, ADDRESS, "ar"),
                                new NameAccount(ID, NAME, PRONOUNS),
                                new AccountNamed(ID, NAME, PRONOUNS))
                        .toString())
                .contains(ID.toString())
                .doesNotContain("c2VhbGVk");
    }
}
