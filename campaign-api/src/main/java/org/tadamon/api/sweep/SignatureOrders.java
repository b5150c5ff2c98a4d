package org.tadamon.api.sweep;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.core.signature.SignatureCommand;

/** Gives orders about many signatures side by side, few enough that people go on signing meanwhile. */
@Component
public class SignatureOrders {

    private static final int SIDE_BY_SIDE = 16;
    private static final int TRIES = 10;

    private final CommandGateway commands;

    SignatureOrders(@Lazy CommandGateway commands) {
        this.commands = commands;
    }

    /** Sends them all, and returns when all are on disk; the first failure is thrown once all have been tried. */
    public void send(List<? extends SignatureCommand> orders) throws InterruptedException {
        var free = new Semaphore(SIDE_BY_SIDE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = orders.stream()
                    .map(order -> threads.submit(() -> one(order, free)))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** The signer may do something at the same moment. */
    private void one(SignatureCommand order, Semaphore free) {
        free.acquireUninterruptibly();
        try {
            for (int tried = 1; ; tried++) {
                try {
                    commands.sendAndWait(order);
                    return;
                } catch (ConcurrencyException again) {
                    if (tried == TRIES) {
                        throw again;
                    }
                }
            }
        } finally {
            free.release();
        }
    }
}
