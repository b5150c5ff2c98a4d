package org.tadamon.api.turns;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends commands of people, who are told of what is wrong and never that somebody else was quicker. */
public final class InTurn {

    private static final int TRIES = 5;

    private InTurn() {}

    /** Sends it, and once more where somebody else changed the same thing in that moment. Refused: as the command. */
    public static void send(CommandGateway commands, Object command) {
        for (int tried = 1; ; tried++) {
            try {
                commands.sendAndWait(command);
                return;
            } catch (ConcurrencyException another) {
                if (tried == TRIES) {
                    throw another;
                }
            }
        }
    }
}
