package org.tadamon.api.mail.transport;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Breaks off what a mail server does not take in time: one thread for all connections, where the mail library would
 * make one for each, and wake it with every line that is said.
 */
final class WriteDeadlines {

    /** Shared by every relay there is: it holds nothing but deadlines. */
    static final ScheduledExecutorService ALL = made();

    private WriteDeadlines() {}

    private static ScheduledExecutorService made() {
        var deadlines = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("mail-deadlines").factory());
        deadlines.setRemoveOnCancelPolicy(true);
        // something is always due before any deadline, so that setting one does not wake the thread
        deadlines.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
        return deadlines;
    }
}
