package org.tadamon.api.automation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * How automations give orders. A command sent from within an event's own unit of work would be stored with it, after
 * its token: a crash between the two would lose it. So it goes apart, and is on disk when this returns.
 */
public final class Orders {

    private static final Executor APART =
            order -> Thread.ofVirtual().name("order").start(order);

    private Orders() {}

    /** Sends a command and waits until it has been decided on. Refused: as the command is. */
    public static void send(CommandGateway commands, Object command) {
        try {
            CompletableFuture.<Object>supplyAsync(() -> commands.sendAndWait(command), APART)
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
