package org.tadamon.api.routine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does what is to be done after an answer, so that nobody learns anything from how long the answer took: a few at a
 * time, whoever comes first goes first. What is lost with a crash, or because too much waits, is asked for again.
 */
@Component
public class Afterwards implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);
    private static final int AT_ONCE = 2;
    private static final int MOST = 8_192;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST),
            Thread.ofVirtual().name("afterwards-", 0).factory(),
            (_, _) -> LOG.warn("Too much is to be done afterwards; some of it has to be asked for again"));

    /** Does it soon; what it throws is told in the log, without a word of whom it was about. */
    public void run(String name, Runnable task) {
        threads.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failed) {
                LOG.warn("{} could not be done: {}", name, failed.getClass().getSimpleName());
            }
        });
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
