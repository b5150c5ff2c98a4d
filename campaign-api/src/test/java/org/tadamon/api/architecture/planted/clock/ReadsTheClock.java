package org.tadamon.api.architecture.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

class ReadsTheClock {

    Instant direct() {
        return Instant.now().plusMillis(System.currentTimeMillis());
    }

    Clock ofItsOwn() {
        return Clock.systemUTC();
    }

    @SuppressWarnings("JavaUtilDate")
    Date old() {
        return new Date();
    }

    long mayBe(Clock clock) {
        return LocalDate.now(clock).toEpochDay() + System.nanoTime();
    }
}
