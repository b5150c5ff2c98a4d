package org.tadamon.api.moderation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.petition.life.LifeCommand;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;
import org.tadamon.core.petition.life.LifeCommand.RejectPetition;
import org.tadamon.core.petition.life.LifeCommand.RestorePetition;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;
import org.tadamon.core.refusal.CommandRefused;

/** Makes of a decision on a case what it means for the petition, in the name of whoever decided. */
@Component
final class WhenCaseDecidedThenTellPetition implements Automation {

    @Override
    public String group() {
        return "when-case-decided-then-tell-petition";
    }

    @EventHandler
    void on(SubmissionApproved event, CommandGateway commands) {
        var about = event.about();
        tell(commands, new ApprovePetition(about.petitionId(), about.number(), event.by()));
    }

    @EventHandler
    void on(SubmissionRejected event, CommandGateway commands) {
        var about = event.about();
        tell(
                commands,
                new RejectPetition(about.petitionId(), about.number(), event.reasonCode(), event.note(), event.by()));
    }

    @EventHandler
    void on(ChangesAsked event, CommandGateway commands) {
        var about = event.about();
        tell(commands, new AskForChanges(about.petitionId(), about.number(), event.note(), event.by()));
    }

    @EventHandler
    void on(TakeDownDecided event, CommandGateway commands) {
        tell(commands, new TakeDownPetition(event.about().petitionId(), event.reasonCode(), event.by()));
    }

    @EventHandler
    void on(TakeDownLifted event, CommandGateway commands) {
        tell(commands, new RestorePetition(event.about().petitionId(), event.by()));
    }

    /** A petition that refuses has moved on in the meantime, by being withdrawn: there is nothing left to publish. */
    private static void tell(CommandGateway commands, LifeCommand command) {
        try {
            Orders.send(commands, command);
        } catch (CommandRefused movedOn) {
            // its own history says why
        }
    }
}
