package org.tadamon.api.running;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of an application that is started later than it is. */
@TestConfiguration(proxyBeanMethods = false)
class Ahead {

    /** The setting that says by how much. */
    static final String BY = "--test.ahead=";

    @Bean
    @Primary
    Clock clockAhead(@Value("${test.ahead:PT0S}") Duration ahead) {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
