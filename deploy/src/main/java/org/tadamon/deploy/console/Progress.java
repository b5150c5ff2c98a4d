package org.tadamon.deploy.console;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Says how far something is, how fast it goes and how long it will still take: every second on a terminal, every ten
 * seconds in a log.
 */
public final class Progress implements AutoCloseable {

    private final String what;
    private final long total;
    private final LongAdder done = new LongAdder();
    private final LongSupplier retries;
    private final long began = System.nanoTime();
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final Thread teller = Thread.ofVirtual().unstarted(this::tell);

    private Progress(String what, long total, LongSupplier retries) {
        this.what = what;
        this.total = total;
        this.retries = retries;
    }

    /** Begins to tell. */
    public static Progress of(String what, long total, LongSupplier retries) {
        var progress = new Progress(what, total, retries);
        progress.teller.start();
        return progress;
    }

    /** One more is done. */
    public void step() {
        done.increment();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(terminal ? Duration.ofSeconds(1) : Duration.ofSeconds(10));
                System.out.print(line() + (terminal ? "\u001b[K\r" : "\n"));
                System.out.flush();
            }
        } catch (InterruptedException finished) {
            // closed
        }
    }

    private String line() {
        long now = done.sum();
        double rate = now / seconds();
        long left = rate > 0 ? Math.round((total - now) / rate) : 0;
        return "%s: %,d of %,d · %,.0f/s · %s left%s"
                .formatted(what, now, total, rate, clock(left), tried(retries.getAsLong()));
    }

    private static String tried(long again) {
        return again == 0 ? "" : " · %,d tried again".formatted(again);
    }

    private static String clock(long seconds) {
        return seconds >= 60 ? "%d min %02d s".formatted(seconds / 60, seconds % 60) : seconds + " s";
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Stops telling, with a last line. */
    @Override
    public void close() {
        teller.interrupt();
        System.out.printf(
                "%s%s: %,d of %,d in %.1f s · %,.0f/s%s%n",
                terminal ? "\u001b[K" : "",
                what,
                done.sum(),
                total,
                seconds(),
                done.sum() / seconds(),
                tried(retries.getAsLong()));
    }
}
