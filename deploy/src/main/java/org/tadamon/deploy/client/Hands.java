package org.tadamon.deploy.client;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.tadamon.deploy.console.ToolFailed;

/** Many at work at once on the same pile of numbered tasks. */
public final class Hands {

    private Hands() {}

    /** Does tasks 0 to {@code tasks - 1}, each once, and comes back when all are done or one has failed. */
    public static void share(int hands, int tasks, Pace pace, IntConsumer task) {
        var next = new AtomicInteger();
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<Boolean>(crew);
            for (int hand = 0; hand < hands; hand++) {
                ended.submit(() -> take(next, tasks, pace, task));
            }
            for (int hand = 0; hand < hands; hand++) {
                await(ended, next, tasks);
            }
        }
    }

    private static boolean take(AtomicInteger next, int tasks, Pace pace, IntConsumer task) {
        for (int mine = next.getAndIncrement(); mine < tasks; mine = next.getAndIncrement()) {
            pace.await();
            task.accept(mine);
        }
        return true;
    }

    /** When one fails, the pile is taken away from the others. */
    private static void await(ExecutorCompletionService<Boolean> ended, AtomicInteger next, int tasks) {
        try {
            ended.take().get();
        } catch (ExecutionException failed) {
            next.set(tasks);
            if (failed.getCause() instanceof ToolFailed plain) {
                throw plain;
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            next.set(tasks);
            Thread.currentThread().interrupt();
            throw new ToolFailed("Stopped.", stopped);
        }
    }
}
