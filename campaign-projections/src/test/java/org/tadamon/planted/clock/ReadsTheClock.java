package org.tadamon.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;

class ReadsTheClock {

    final Supplier<UUID> byReference = UUID::randomUUID;

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
}
