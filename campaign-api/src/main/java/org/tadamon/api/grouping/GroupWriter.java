package org.tadamon.api.grouping;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many callers, each on its own virtual thread, wait while one writer takes everything that waits and writes it in one
 * transaction. An answer means that the transaction has committed.
 *
 * <p>The queue is bounded: past it a caller is refused with {@link ServiceBusy}, never accepted and lost. When a group
 * fails for a reason that is not the connection's, its members are tried one by one, so that one bad member fails
 * alone.
 *
 * @param <I> what one caller wants written
 * @param <R> what that caller is told
 */
public final class GroupWriter<I, R> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Where several came together, more are on their way: waiting for them this long makes half as many commits, and
     * nobody who comes alone waits.
     */
    private static final Duration GATHERING = Duration.ofMillis(4);

    /** Writes a group in one transaction and answers each member, in the order given. */
    @FunctionalInterface
    public interface Transaction<I, R> {
        /** Writes them all or, by throwing, none. */
        List<R> write(List<I> group) throws SQLException;
    }

    private record Waiting<I, R>(I item, CompletableFuture<R> answer) {}

    private final BlockingQueue<Waiting<I, R>> queue;
    private final int most;
    private final Transaction<I, R> transaction;
    private final Thread writer;
    private volatile boolean closing;

    /**
     * Starts the writer.
     *
     * @param most how many are written in one transaction
     * @param capacity how many may wait
     */
    public GroupWriter(String name, int most, int capacity, Transaction<I, R> transaction) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.most = most;
        this.transaction = transaction;
        this.writer = Thread.ofPlatform().daemon().name(name).start(this::write);
    }

    /** Waits until the item is written, and tells what came of it. */
    public R write(I item) {
        var waiting = new Waiting<I, R>(item, new CompletableFuture<>());
        if (closing || !queue.offer(waiting)) {
            throw new ServiceBusy("too many are waiting");
        }
        try {
            return waiting.answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ServiceBusy("interrupted while waiting for the write", stop);
        } catch (TimeoutException late) {
            throw new ServiceBusy("the write takes too long", late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new ServiceBusy("the write failed", failed.getCause());
        }
    }

    /** How many are waiting now. */
    public int waiting() {
        return queue.size();
    }

    /** Writes what waits, takes nothing more, and ends. */
    @Override
    public void close() {
        closing = true;
        try {
            if (!writer.join(PATIENCE)) {
                writer.interrupt();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        var group = new ArrayList<Waiting<I, R>>(most);
        boolean crowded = false;
        while (!closing || !queue.isEmpty()) {
            try {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first == null) {
                    crowded = false;
                } else {
                    group.add(first);
                    if (crowded && queue.size() < most - 1) {
                        Thread.sleep(GATHERING);
                    }
                    queue.drainTo(group, most - 1);
                    crowded = group.size() > 1;
                    write(group);
                    group.clear();
                }
            } catch (InterruptedException stop) {
                var ending = new ServiceBusy("the writer was stopped", stop);
                group.forEach(each -> each.answer.completeExceptionally(ending));
                return;
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // completing one's own future
    private void write(List<Waiting<I, R>> group) {
        try {
            var answers = transaction.write(group.stream().map(Waiting::item).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer.complete(answers.get(i));
            }
        } catch (SQLException | RuntimeException failure) {
            if (group.size() == 1 || isOfTheConnection(failure)) {
                group.forEach(each -> each.answer.completeExceptionally(failure));
            } else {
                group.forEach(each -> write(List.of(each)));
            }
        }
    }

    private static boolean isOfTheConnection(Exception failure) {
        var state = failure instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
