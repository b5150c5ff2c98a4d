package org.tadamon.api.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.mail.transport.FakeMailServer.Mood;
import org.tadamon.api.mail.transport.MailSettings.Security;
import org.tadamon.api.running.Soon;

/** A mail server … */
class SmtpRelayTest {

    private static final Letter LETTER =
            new Letter("00ff", "layla@example.org", "ar", "خدمة الحسابات", "رمز التحقق", "السلام عليكم\n\nABCD-EFGH\n");

    private FakeMailServer server = new FakeMailServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void isGivenPlainTextWithNoMoreHeadersThanThereMustBe() throws Exception {
        relay(Security.NONE, new Properties()).handOver(LETTER);
        var mail = mail(server.received.getFirst());
        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(header -> header.getName())
                .containsExactlyInAnyOrder(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Content-Language",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress");
        assertThat(mail.getSubject()).isEqualTo("رمز التحقق");
        assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(LETTER.text());
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(Arrays.toString(mail.getFrom())).contains("post@tadamon.example");
        assertThat(mail.getMessageID()).isEqualTo("<00ff@tadamon.example>");
        assertThat(mail.getHeader("Date")).containsExactly("Fri, 20 Nov 2026 12:00:00 +0000");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void learnsNothingOfTheMachine() throws Exception {
        relay(Security.NONE, new Properties()).handOver(LETTER);
        var machine = InetAddress.getLocalHost().getHostName();
        assertThat(server.told).contains("EHLO tadamon.example").noneMatch(line -> line.contains(machine));
        assertThat(server.received.getFirst())
                .doesNotContain(machine, System.getProperty("user.name") + "@", "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES_ADDRESS, ADDRESS_REFUSED, 550, true",
        "ASKS_TO_COME_AGAIN, ADDRESS_REFUSED, 451, false",
        "REFUSES_MAIL, MAIL_REFUSED, 554, false",
        "KNOWS_NOBODY, NOT_LET_IN, 0, false",
        "HANGS, UNREACHABLE, 0, false",
        "HANGS_AFTER_DATA, UNREACHABLE, 0, false",
        "HANGS_UP_AFTER_DATA, UNREACHABLE, 0, false",
    })
    void isUnderstoodWhenItTakesNothing(Mood mood, NotTaken.Reason reason, int reply, boolean forGood) {
        server.mood = mood;
        var refused = catchThrowableOfType(
                NotTaken.class, () -> relay(Security.NONE, new Properties()).handOver(LETTER));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.reply()).isEqualTo(reply);
        assertThat(refused.isForGood()).isEqualTo(forGood);
        assertThat(refused.toString()).doesNotContain("layla");
        assertThat(refused.getCause()).isNull();
    }

    @Test
    void thatIsAwayIsUnreachable() throws IOException {
        server.close();
        assertThatThrownBy(() -> relay(Security.NONE, new Properties()).handOver(LETTER))
                .isInstanceOfSatisfying(
                        NotTaken.class, away -> assertThat(away.reason()).isEqualTo(NotTaken.Reason.UNREACHABLE));
    }

    @Test
    void isToldNothingThatOthersCouldRead() {
        assertThatThrownBy(() -> relay(Security.STARTTLS, new Properties()).handOver(LETTER))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(NotTaken.Reason.NOT_SECURE));
        assertThat(server.told).allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT"));
    }

    @Test
    void isTrustedOnlyWithACertificateOfItsName(@TempDir Path folder) throws Exception {
        server.close();
        var certificate = new Certificate(folder);
        server = new FakeMailServer(certificate.context());
        assertThatThrownBy(() -> relay(Security.STARTTLS, new Properties()).handOver(LETTER))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(NotTaken.Reason.NOT_SECURE));
        assertThat(server.received).isEmpty();

        var trusting = new Properties();
        trusting.put("mail.smtp.ssl.socketFactory", certificate.context().getSocketFactory());
        assertThatThrownBy(() -> relay("127.0.0.1", Security.STARTTLS, trusting).handOver(LETTER))
                .as("another name")
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(NotTaken.Reason.NOT_SECURE));
        assertThat(server.received).isEmpty();
        relay(Security.STARTTLS, trusting).handOver(LETTER);
        assertThat(server.received).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى@xn--mgbh0fb.example", "o'hara@example.org", "a=b@example.org", "{x}@example.org"})
    void isGivenEveryAddressAsItIs(String to) throws Exception {
        relay(Security.NONE, new Properties()).handOver(to(to));
        assertThat(server.told).anyMatch(line -> line.startsWith("RCPT TO:<" + to + ">"));
        assertThat(server.received.getFirst()).contains("To: " + to + "\n");
    }

    /** No such address gets here, since none is read as one; and if one did, it would be no header of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.org\r\nBcc: all@example.org", "a@example.org\nSubject: x", "a@example.org>\r\nDATA"})
    void isGivenNoHeaderSomebodyTyped(String to) {
        assertThat(org.tadamon.api.email.EmailAddress.parse(to)).isEmpty();
        assertThatThrownBy(() -> relay(Security.NONE, new Properties()).handOver(to(to)))
                .isInstanceOf(NotTaken.class);
        assertThat(server.received).isEmpty();
    }

    @Test
    void isGreetedOnceForManyLetters() throws Exception {
        try (var line = relay(Security.NONE, new Properties()).line()) {
            for (int i = 0; i < SmtpLine.AT_ONCE; i++) {
                line.handOver(LETTER);
            }
            assertThat(greetings()).isEqualTo(1);
            line.handOver(LETTER);
            assertThat(greetings()).as("some take no more in one connection").isEqualTo(2);
            line.close();
            line.handOver(LETTER);
            assertThat(greetings()).as("closed, since there was nothing more").isEqualTo(3);
        }
        assertThat(server.received).hasSize(SmtpLine.AT_ONCE + 2);
    }

    private long greetings() {
        return server.told.stream().filter(line -> line.startsWith("EHLO")).count();
    }

    private static Letter to(String to) {
        return new Letter("00ff", to, "en", "Account service", "Your code", "x\n");
    }

    private SmtpRelay relay(Security security, Properties more) {
        return relay("localhost", security, more);
    }

    private SmtpRelay relay(String host, Security security, Properties more) {
        var settings = new MailSettings(
                host,
                server.port(),
                security,
                server.mood == Mood.KNOWS_NOBODY ? "user" : null,
                "password",
                "post@tadamon.example",
                null,
                server.mood.name().startsWith("HANGS") ? Duration.ofMillis(700) : Soon.PATIENCE,
                1,
                1,
                Duration.ZERO);
        return new SmtpRelay(settings, more, Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));
    }

    private static MimeMessage mail(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
