package org.tadamon.api.moderation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.people.PeopleMail;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;

/** Writes to whoever submitted a petition that something was decided about it; what, they read once signed in. */
@Component
final class WhenPetitionDecidedThenTellOrganiser implements Automation {

    private final PetitionHistories histories;
    private final PeopleMail mail;

    WhenPetitionDecidedThenTellOrganiser(PetitionHistories histories, PeopleMail mail) {
        this.histories = histories;
        this.mail = mail;
    }

    @Override
    public String group() {
        return "when-petition-decided-then-tell-organiser";
    }

    @EventHandler
    void on(PetitionApproved event, EventMessage<?> message) {
        tell(event.petitionId(), message);
    }

    @EventHandler
    void on(PetitionRejected event, EventMessage<?> message) {
        tell(event.petitionId(), message);
    }

    @EventHandler
    void on(PetitionChangesAsked event, EventMessage<?> message) {
        tell(event.petitionId(), message);
    }

    @EventHandler
    void on(PetitionTakenDown event, EventMessage<?> message) {
        tell(event.petitionId(), message);
    }

    @EventHandler
    void on(PetitionRestored event, EventMessage<?> message) {
        tell(event.petitionId(), message);
    }

    private void tell(PetitionId petition, EventMessage<?> decided) {
        histories
                .of(petition)
                .lastSubmitter()
                .ifPresent(who -> mail.tell(who, MailPurpose.PETITION_DECIDED, decided, "/organise/p/" + petition));
    }
}
