package org.tadamon.api.moderation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseCommand.DropCase;
import org.tadamon.core.moderation.CaseCommand.OpenCase;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;

/**
 * Opens a case for a petition that was submitted, and closes it when there is nothing left to decide: the petition was
 * withdrawn, or the operator decided without it. One automation, so that it is opened before it is closed.
 */
@Component
final class WhenPetitionMovesThenCaseFollows implements Automation {

    private final PetitionHistories histories;

    WhenPetitionMovesThenCaseFollows(PetitionHistories histories) {
        this.histories = histories;
    }

    @Override
    public String group() {
        return "when-petition-moves-then-case-follows";
    }

    @EventHandler
    void on(PetitionSubmitted event, CommandGateway commands) {
        var petition = event.petitionId();
        var owner = histories.of(petition).organisation();
        var id = CaseId.of(Kind.SUBMISSION, petition, event.submission());
        Orders.send(commands, new OpenCase(id, petition, event.submission(), owner));
    }

    @EventHandler
    void on(PetitionApproved event, CommandGateway commands) {
        decided(event.petitionId(), event.submission(), event.by(), commands);
    }

    @EventHandler
    void on(PetitionRejected event, CommandGateway commands) {
        decided(event.petitionId(), event.submission(), event.by(), commands);
    }

    @EventHandler
    void on(PetitionChangesAsked event, CommandGateway commands) {
        decided(event.petitionId(), event.submission(), event.by(), commands);
    }

    @EventHandler
    void on(PetitionWithdrawn event, CommandGateway commands) {
        for (var kind : Kind.values()) {
            int number = 1;
            while (drop(CaseId.of(kind, event.petitionId(), number), Cause.WITHDRAWN, event.by(), commands)) {
                number++;
            }
        }
    }

    /** Changes nothing where the case itself led to the decision. */
    private static void decided(PetitionId petition, int submission, AccountId by, CommandGateway commands) {
        drop(CaseId.of(Kind.SUBMISSION, petition, submission), Cause.DECIDED_ELSEWHERE, by, commands);
    }

    /** Whether there is such a case; numbers have no gaps. */
    private static boolean drop(CaseId id, Cause cause, AccountId by, CommandGateway commands) {
        try {
            Orders.send(commands, new DropCase(id, cause, by));
            return true;
        } catch (AggregateNotFoundException none) {
            return false;
        }
    }
}
