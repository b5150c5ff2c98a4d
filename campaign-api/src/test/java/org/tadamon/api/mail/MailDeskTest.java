package org.tadamon.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.mail.MailFixture.order;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail desk … */
class MailDeskTest {

    private static final String LAYLA = "Layla.Zaqzaqa+x@example.org";
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final UUID id = UUID.randomUUID();

    @TempDir
    private Path folder;

    private MailFixture mail;
    private MailDesk desk;

    @BeforeEach
    void open() {
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        mail = new MailFixture(folder, clock);
        desk = mail.desk;
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void takesTheSameIdAsOneMail() {
        assertThat(desk.order(order(id, MailPurpose.SIGN_IN, LAYLA))).isTrue();
        assertThat(desk.order(order(id, MailPurpose.SIGN_IN, LAYLA))).isTrue();
        assertThat(mail.count("waiting")).isEqualTo(1);
    }

    @Test
    void takesTheSameIdAsOneMailEvenIfOrderedAtOnce() throws InterruptedException {
        atOnce(8, i -> desk.order(order(id, MailPurpose.SIGN_IN, "l" + i + "@example.org")));
        assertThat(mail.count("waiting")).isEqualTo(1);
    }

    @Test
    void knowsAMailAgainLongAfterItWasSentAndForgotten() {
        desk.order(order(id, MailPurpose.SIGN_IN, LAYLA));
        mail.sealed.destroy(id);
        mail.jdbc.sql("DELETE FROM mail_outbox").update();
        assertThat(desk.order(order(id, MailPurpose.SIGN_IN, LAYLA))).isTrue();
        assertThat(mail.count("waiting")).isZero();
    }

    @Test
    void sendsNobodyMoreThanFiveOfOnePurposeInADay() {
        for (int i = 0; i < 5; i++) {
            assertThat(desk.order(order(LAYLA))).isTrue();
        }
        assertThat(desk.order(order("layla.zaqzaqa@EXAMPLE.org")))
                .as("one mailbox")
                .isFalse();
        assertThat(desk.order(order(UUID.randomUUID(), MailPurpose.INVITATION, LAYLA)))
                .as("another purpose")
                .isTrue();
        assertThat(desk.order(order("noor@example.org"))).as("somebody else").isTrue();
        now.updateAndGet(time -> time.plus(Duration.ofHours(24)));
        assertThat(desk.order(order(LAYLA))).as("a day later").isTrue();
    }

    @Test
    void sendsNobodyMoreThanFiveEvenIfOrderedAtOnce() throws InterruptedException {
        for (int person = 1; person <= 10; person++) {
            var to = "person" + person + "@example.org";
            atOnce(16, _ -> desk.order(order(to)));
            assertThat(mail.count("waiting")).isEqualTo(5 * person);
        }
    }

    @Test
    void doesNotCountAgainWhatIsOrderedAgain() {
        var mails = IntStream.range(0, 5).mapToObj(_ -> order(LAYLA)).toList();
        mails.forEach(desk::order);
        assertThat(mails).allSatisfy(again -> assertThat(desk.order(again)).isTrue());
    }

    @Test
    void joinsTheTransactionOfWhoeverOrders() {
        mail.transaction.executeWithoutResult(undone -> {
            desk.order(order(id, MailPurpose.SIGN_IN, LAYLA));
            undone.setRollbackOnly();
        });
        assertThat(mail.count("waiting")).isZero();
        assertThat(mail.jdbc
                        .sql("SELECT count(*) FROM vault_secret")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.order(order(id, MailPurpose.SIGN_IN, LAYLA))).isTrue();
        assertThat(mail.count("waiting")).isEqualTo(1);
    }

    @Test
    void takesNothingThatNoMailCouldReach() {
        for (var to :
                new String[] {"", "layla", "layla@localhost", "a@example.org, b@example.org", "<a@example.org>"}) {
            assertThat(desk.order(order(to))).isFalse();
        }
        assertThat(desk.order(order("layla@example.org\r\nBcc: all@example.org")))
                .isFalse();
        assertThat(mail.count("waiting")).isZero();
    }

    @Test
    void refusesFactsItsTextsDoNotTell() {
        assertThatThrownBy(() -> new MailOrder(id, MailPurpose.INVITATION, "en", LAYLA, Map.of("name", "Zaqzaqa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zaqzaqa");
        assertThatThrownBy(() -> new MailOrder(id, MailPurpose.INVITATION, "en", LAYLA, Map.of("link", "x\nZaqzaqa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zaqzaqa");
    }

    @Test
    void namesNobodyInWhatIsLogged() {
        assertThat(order(LAYLA).toString())
                .doesNotContainIgnoringCase("zaqzaqa")
                .doesNotContain("secret");
    }

    private static void atOnce(int times, java.util.function.IntConsumer what) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            threads.invokeAll(IntStream.range(0, times)
                    .mapToObj(i -> Executors.callable(() -> what.accept(i)))
                    .toList());
        }
    }
}
