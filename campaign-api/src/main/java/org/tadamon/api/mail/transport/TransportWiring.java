package org.tadamon.api.mail.transport;

import java.time.Clock;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail server if one is set; the mailbox if none is. */
@Configuration(proxyBeanMethods = false)
class TransportWiring {

    @Bean
    Relay relay(MailSettings settings, Clock clock) {
        return settings.hasRelay() ? new SmtpRelay(settings, new Properties(), clock) : new Mailbox(clock);
    }
}
