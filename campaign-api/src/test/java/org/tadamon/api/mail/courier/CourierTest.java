package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.mail.MailFixture.order;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Soon.within;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.mail.MailFixture;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.mail.transport.NotTaken;
import org.tadamon.api.mail.transport.NotTaken.Reason;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.page.Texts;

/** A courier … */
@ExtendWith(OutputCaptureExtension.class)
class CourierTest {

    /** Whatever could not be sent rests longer each time, for so long at most while a test looks. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final ConcurrentLinkedQueue<Letter> taken = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    private MailFixture mail;

    @BeforeEach
    void open() {
        mail = new MailFixture(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        mail.close();
    }

    /** It would look by itself in a minute. */
    @Test
    void goesWhenItIsTold() throws Throwable {
        var courier = courier(taken::add, Duration.ofMinutes(1));
        courier.start();
        try {
            for (int i = 1; i <= 3; i++) {
                int sent = i;
                mail.desk.order(order(i + "@example.org"));
                soon(() -> assertThat(mail.count("sent")).isEqualTo(sent));
            }
        } finally {
            courier.stop();
        }
    }

    @Test
    void handsOverWhatItHasBeforeItStopsAndTakesNothingMore() throws Throwable {
        var holds = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var courier = courier(letter -> {
            holds.countDown();
            await(goOn);
            taken.add(letter);
        });
        courier.start();
        mail.desk.order(order("layla@example.org"));
        holds.await();
        var stopping = Thread.ofVirtual().start(courier::stop);
        soon(() -> assertThat(courier.isRunning()).isFalse());
        assertThat(taken).isEmpty();
        mail.desk.order(order("noor@example.org"));
        goOn.countDown();
        stopping.join();
        assertThat(taken).hasSize(1);
        assertThat(mail.count("sent")).isEqualTo(1);
        assertThat(mail.count("waiting")).isEqualTo(1);
    }

    @Test
    void complainsOnceAndTellsWhenItIsOver(CapturedOutput console) throws Throwable {
        var helpful = new CountDownLatch(1);
        var courier = courier(letter -> {
            if (helpful.getCount() > 0) {
                throw new NotTaken(Reason.UNREACHABLE, 0);
            }
            taken.add(letter);
        });
        courier.start();
        try {
            for (int i = 0; i < 5; i++) {
                mail.desk.order(order(i + "@example.org"));
            }
            soon(() -> assertThat(mail.jdbc
                            .sql("SELECT count(*) FROM mail_outbox WHERE tries > 0")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5));
            helpful.countDown();
            within(LONGEST_REST, () -> assertThat(taken).hasSize(5));
            soon(() -> assertThat(console.getAll()).contains("Mail is taken again"));
            assertThat(console.getAll().split("Mail has to wait: unreachable", -1))
                    .hasSize(2);
        } finally {
            courier.stop();
        }
    }

    @Test
    void goesOnWhenTheOutboxWasAway(CapturedOutput console) throws Throwable {
        var courier = courier(taken::add);
        mail.jdbc.sql("ALTER TABLE mail_outbox RENAME TO away").update();
        courier.start();
        try {
            soon(() -> assertThat(console.getAll()).contains("Mail has to wait: outbox away"));
            mail.jdbc.sql("ALTER TABLE away RENAME TO mail_outbox").update();
            mail.desk.order(order("layla@example.org"));
            within(LONGEST_REST, () -> assertThat(taken).hasSize(1));
        } finally {
            courier.stop();
        }
    }

    private Courier courier(Relay relay) {
        return courier(relay, Duration.ofSeconds(1));
    }

    private Courier courier(Relay relay, Duration lookEvery) {
        var settings = Settings.none();
        var patience = new Patience(Duration.ofMillis(500), 9, new SecureRandom());
        var writer = new LetterWriter(Texts.usual(), settings);
        var delivery =
                new Delivery(mail.queue, writer, relay, patience, Settings.none(), Clock.systemUTC(), mail.meters);
        return new Courier(delivery, mail.bell, settings, lookEvery);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
