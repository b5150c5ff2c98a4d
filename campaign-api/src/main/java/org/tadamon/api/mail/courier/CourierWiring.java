package org.tadamon.api.mail.courier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.api.mail.MailQueue;
import org.tadamon.api.mail.StuckMails;
import org.tadamon.api.mail.transport.MailSettings;

/** How patient the courier is, and what of its work can be watched. */
@Configuration(proxyBeanMethods = false)
class CourierWiring {

    @Bean
    Patience patience(MailSettings settings) {
        return new Patience(settings.firstRetry(), settings.tries(), new SecureRandom());
    }

    @Bean
    MeterBinder mailGauges(MailQueue queue, StuckMails stuck) {
        return registry -> {
            Gauge.builder("tadamon.mail.waiting", queue, MailQueue::waiting)
                    .description("mails that wait to be sent, now or later")
                    .register(registry);
            Gauge.builder("tadamon.mail.stuck", stuck, StuckMails::count)
                    .description("mails left to the operator")
                    .register(registry);
        };
    }
}
