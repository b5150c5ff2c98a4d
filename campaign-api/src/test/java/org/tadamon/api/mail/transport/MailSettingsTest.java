package org.tadamon.api.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of mail … */
class MailSettingsTest {

    @Test
    void needNotBeThere() {
        var settings = read(Map.of());
        assertThat(settings.hasRelay()).isFalse();
        assertThat(new TransportWiring().relay(settings, Clock.systemUTC())).isInstanceOf(Mailbox.class);
        assertThat(read(Map.of("host", " ")).hasRelay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587", "tls, 465", "none, 25", ", 587"})
    void askForASafeConnectionUnlessToldOtherwise(String security, int port) {
        var settings = read(
                security == null
                        ? Map.of("host", "mail.example", "from", "post@tadamon.example")
                        : Map.of("host", "mail.example", "from", "post@tadamon.example", "security", security));
        assertThat(settings.portOrUsual()).isEqualTo(port);
        assertThat(new TransportWiring().relay(settings, Clock.systemUTC())).isInstanceOf(SmtpRelay.class);
    }

    @Test
    void refuseToStartWithWhatCouldNotWork() {
        refuses(Map.of("host", "mail.example"));
        refuses(Map.of("host", "mail.example", "from", "Tadamon <post@tadamon.example>"));
        refuses(Map.of("host", "mail.example", "from", "post@tadamon.example", "user", "tadamon"));
        refuses(Map.of("sender-name", "a\r\nBcc: all@example.org"));
        refuses(Map.of("senders", "0"));
        refuses(Map.of("tries", "0"));
        refuses(Map.of("patience", "0s"));
    }

    @Test
    void tellNoSecret() {
        var set = Map.of("host", "mail.example", "from", "post@tadamon.example", "user", "me", "password", "zaqzaqa");
        assertThat(read(set).toString()).doesNotContain("zaqzaqa");
    }

    private static void refuses(Map<String, String> set) {
        assertThatThrownBy(() -> read(set)).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static MailSettings read(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                each -> "tadamon.mail." + each.getKey(), Map.Entry::getValue))))
                .bindOrCreate("tadamon.mail", MailSettings.class);
    }
}
