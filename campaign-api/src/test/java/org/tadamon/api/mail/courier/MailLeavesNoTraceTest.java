package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.mail.MailFixture;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.transport.NotTaken;
import org.tadamon.api.mail.transport.NotTaken.Reason;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.page.Texts;
import org.tadamon.api.running.Traces;

/** Whom a mail is for and what it says lies nowhere in clear: not while it waits, not when it is stuck, not after. */
@ExtendWith(OutputCaptureExtension.class)
class MailLeavesNoTraceTest {

    private static final String TO = "canary.zaqzaqa@example.org";
    private static final List<String> MARKERS =
            List.of(TO, "canary.zaqzaqa", "CANARY-CODE", "http://localhost/en/x#canary-link");

    @TempDir
    private Path folder;

    private MailFixture mail;

    @BeforeEach
    void open() {
        mail = new MailFixture(folder, Clock.systemUTC());
        mail.desk.order(new MailOrder(
                UUID.randomUUID(),
                MailPurpose.SIGN_IN,
                "en",
                TO,
                Map.of("code", MARKERS.get(2), "link", MARKERS.get(3))));
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void whileItWaits(CapturedOutput console) {
        nothingLiesInClear(console);
    }

    @Test
    void whenItIsStuckBecauseOfUs(CapturedOutput console) throws Throwable {
        sending(
                letter -> {
                    throw new IllegalStateException(letter.to() + letter.text());
                },
                "stuck");
        assertThat(mail.stuck.list(null, 10).getFirst().reason()).isEqualTo("failed IllegalStateException");
        assertThat(console.getAll()).contains("Mail has to wait: failed");
        nothingLiesInClear(console);
    }

    @Test
    void whenItIsStuckBecauseOfTheMailServer(CapturedOutput console) throws Throwable {
        sending(
                _ -> {
                    throw new NotTaken(Reason.MAIL_REFUSED, 554);
                },
                "stuck");
        nothingLiesInClear(console);
    }

    @Test
    void afterItWasSent(CapturedOutput console) throws Throwable {
        sending(_ -> {}, "sent");
        nothingLiesInClear(console);
    }

    @Test
    void inWhatIsMeasured() throws Throwable {
        sending(_ -> {}, "sent");
        assertThat(mail.meters.getMeters())
                .hasSize(2)
                .allSatisfy(meter -> assertThat(meter.getId().toString()).doesNotContainIgnoringCase("canary"));
        assertThat(mail.meters
                        .counter("tadamon.mail.tries", "purpose", "sign-in", "outcome", "sent")
                        .count())
                .isEqualTo(1);
    }

    private void sending(Relay relay, String until) throws Throwable {
        var settings = Settings.none();
        var patience = new Patience(Duration.ofMillis(1), 2, new SecureRandom());
        var writer = new LetterWriter(Texts.usual(), settings);
        var delivery =
                new Delivery(mail.queue, writer, relay, patience, Settings.none(), Clock.systemUTC(), mail.meters);
        var courier = new Courier(delivery, mail.bell, settings);
        courier.start();
        try {
            soon(() -> assertThat(mail.count(until)).isEqualTo(1));
        } finally {
            courier.stop();
        }
    }

    private void nothingLiesInClear(CapturedOutput console) {
        var rows = Traces.in(mail.jdbc);
        assertThat(rows).anyMatch(row -> row.contains("SIGN_IN"));
        for (var form : MARKERS.stream()
                .flatMap(marker -> Traces.formsOf(marker).stream())
                .toList()) {
            assertThat(rows).as(form).noneMatch(row -> row.contains(form));
            assertThat(console.getAll()).as(form).doesNotContain(form);
        }
    }
}
