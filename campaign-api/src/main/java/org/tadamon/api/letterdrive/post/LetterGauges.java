package org.tadamon.api.letterdrive.post;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of letters to decision makers can be watched. */
@Configuration(proxyBeanMethods = false)
class LetterGauges {

    @Bean
    MeterBinder letterMeters(LetterCopies copies) {
        return registry -> {
            Gauge.builder("tadamon.letters.waiting", copies, all -> all.many("waiting"))
                    .description("copies of letters that wait for their turn, or for the relay")
                    .register(registry);
            Gauge.builder("tadamon.letters.doubtful", copies, all -> all.many("in-doubt"))
                    .description("copies that may have been sent, and are not sent again")
                    .register(registry);
        };
    }
}
