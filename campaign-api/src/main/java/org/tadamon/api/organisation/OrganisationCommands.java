package org.tadamon.api.organisation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.organisation.OrganisationCommand;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Sends commands to organisations. Of two acts at the same moment on two nodes the later one is sent again, and decided
 * by what the earlier one has made of the organisation.
 */
@Component
public class OrganisationCommands {

    private final CommandGateway commands;

    OrganisationCommands(CommandGateway commands) {
        this.commands = commands;
    }

    /** Sends it, and returns once it is decided and written down. Refused: what the organisation refuses. */
    public void send(OrganisationCommand command) {
        try {
            InTurn.send(commands, command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new AccessProblem.NotThere());
        }
    }
}
