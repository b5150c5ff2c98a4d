package org.tadamon.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.running.Soon.soon;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.account.Accounts.Reach;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** An account, from its address to its end, … */
@RunningApplication
class AccountsTest {

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isTheOneOfItsAddressHoweverThatIsSpelled() {
        var account = desk.open(address("Rim+work@Example.org"), "ar");
        assertThat(desk.open(address("rim@example.org"), "en")).isEqualTo(account);
        assertThat(desk.open(address("rima@example.org"), "en")).isNotEqualTo(account);
        assertThat(accounts.reach(account)).contains(new Reach("Rim+work@Example.org", "ar"));
    }

    @Test
    void isOpenedOnceByManyAtTheSameMoment() {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var opened = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> desk.open(address("same-moment@example.org"), "en"), hands))
                    .toList();
            assertThat(opened.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            assertThat(history(opened.getFirst().join())).containsExactly("account.opened");
        }
    }

    @Test
    void isCalledWhatItsPersonChose() {
        var account = desk.open(address("names@example.org"), "en");
        assertThat(accounts.names(List.of(account))).isEmpty();
        desk.name(account, " Noor\u202E  الهدى ", "هي");
        assertThat(accounts.names(List.of(account, new AccountId(UUID.randomUUID()))))
                .containsOnlyKeys(account)
                .containsValue("Noor الهدى");
        desk.name(account, "Noor الهدى", "هي ");
        assertThat(history(account)).containsExactly("account.opened", "account.named");
        desk.name(account, "Noor", null);
        assertThat(accounts.names(List.of(account))).containsValue("Noor");
    }

    @Test
    void refusesAllThatIsWrongWithANameAtOnce() {
        var account = desk.open(address("wrong-names@example.org"), "en");
        assertThat(codes(() -> desk.name(account, "\u200B ", "p".repeat(41))))
                .containsExactly("account/name-empty", "account/pronouns-too-long");
        assertThat(codes(() -> desk.name(account, "n".repeat(61), ""))).containsExactly("account/name-too-long");
        assertThat(codes(() -> desk.chooseLanguage(account, "no such"))).containsExactly("account/language-unknown");
        assertThat(history(account)).containsExactly("account.opened");
    }

    @Test
    void isForgottenWithItsAddressAndItsSecret() throws Throwable {
        var account = desk.open(address("forgotten@example.org"), "en");
        desk.name(account, "Sami", null);
        desk.erase(account);
        desk.erase(account);
        assertThat(accounts.names(List.of(account))).isEmpty();
        assertThat(accounts.reach(account)).isEmpty();
        soon(() -> assertThat(kept(account)).isZero());
        assertThat(desk.open(address("forgotten@example.org"), "en"))
                .as("somebody new, who cannot be joined with who it was")
                .isNotEqualTo(account);
    }

    private long kept(AccountId account) {
        return jdbc.sql("SELECT (SELECT count(*) FROM account_slot WHERE account = ?)"
                        + " + (SELECT count(*) FROM vault_secret WHERE subject = ?)")
                .params(account.value(), account.value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private List<String> history(AccountId account) {
        return jdbc.sql("SELECT name FROM ledger_event WHERE aggregate = ? ORDER BY sequence")
                .param(account.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Stream<String> codes(Runnable asked) {
        var refused = new CommandRefused[1];
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(CommandRefused.class, each -> refused[0] = each);
        return refused[0].problems().stream().map(Problem::code);
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }
}
