package org.tadamon.projections.rehearsal;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.tadamon.projections.batch.WriteBatches;

/** One node following the history with one view, from its start until it is stopped. */
public final class Run {

    private static final long LONGEST_MILLIS = 30_000;

    private final View view;
    private final History history;
    private final ScheduledExecutorService threads;
    private final PooledStreamingEventProcessor processor;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    Run(View view, History history, MongoDatabase database, TokenStore tokens) {
        this.view = view;
        this.history = history;
        this.threads = Executors.newScheduledThreadPool(view.segments() + 1);
        var batches = new WriteBatches();
        var projection = view.projection().apply(database);
        var invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(projection)
                .parameterResolverFactory(MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(projection.getClass()), batches))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .sequencingPolicy(view.sequencing())
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(invoker)
                .errorHandler(context -> {
                    failure.complete(context.error());
                    PropagatingErrorHandler.instance().handleError(context);
                })
                .messageSource(history.source())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(view.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(view.batch())
                .tokenClaimInterval(20)
                .build();
        processor.registerHandlerInterceptor(batches);
    }

    Run start() {
        processor.start();
        return this;
    }

    /** Begins from nothing at its next start. */
    void reset() {
        processor.resetTokens();
    }

    /** Waits until everything has been taken in, or a batch failed: then that failure. */
    public @Nullable Throwable await() {
        long deadline = System.currentTimeMillis() + LONGEST_MILLIS;
        while (!failure.isDone() && !hasCaughtUp()) {
            if (System.currentTimeMillis() > deadline) {
                throw new AssertionError(view.name() + " did not catch up: " + processor.processingStatus());
            }
            pause();
        }
        return failure.getNow(null);
    }

    /** Ends it; its work may be taken over at once. */
    public void stop() {
        processor.shutDown();
        threads.shutdownNow();
    }

    /** Waits until a batch has failed, and tells how. */
    public Throwable failure() {
        return failure.orTimeout(LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
    }

    private boolean hasCaughtUp() {
        var status = processor.processingStatus().values();
        return status.size() == view.segments()
                && status.stream().mapToLong(Run::position).min().orElse(-1) >= history.head();
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(-1);
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
