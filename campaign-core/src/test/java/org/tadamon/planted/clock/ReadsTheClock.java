package org.tadamon.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

class ReadsTheClock {

    final Supplier<UUID> byReference = UUID::randomUUID;

    Instant direct() {
        return Instant.now().plusMillis(System.currentTimeMillis());
    }

    Clock ofItsOwn() {
        return Clock.systemUTC();
    }

    int dice() {
        return ThreadLocalRandom.current().nextInt();
    }
}
