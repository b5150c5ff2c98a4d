package org.tadamon.api.moderation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.account.Accounts.Reach;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.settings.Settings;
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
    private final Accounts accounts;
    private final ObjectProvider<MailDesk> mail;
    private final @Nullable String publicUrl;

    WhenPetitionDecidedThenTellOrganiser(
            PetitionHistories histories, Accounts accounts, ObjectProvider<MailDesk> mail, Settings settings) {
        this.histories = histories;
        this.accounts = accounts;
        this.mail = mail;
        this.publicUrl = settings.publicUrl();
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

    /** The operator's programs have no address, and somebody whose account was erased has none any more. */
    private void tell(PetitionId petition, EventMessage<?> decided) {
        histories
                .of(petition)
                .lastSubmitter()
                .flatMap(accounts::reach)
                .ifPresent(reach -> mail.getObject().order(order(petition, decided, reach)));
    }

    private MailOrder order(PetitionId petition, EventMessage<?> decided, Reach reach) {
        var id = ("tadamon|petition-decided|" + decided.getIdentifier()).getBytes(StandardCharsets.UTF_8);
        return new MailOrder(
                UUID.nameUUIDFromBytes(id),
                MailPurpose.PETITION_DECIDED,
                reach.language(),
                reach.address(),
                publicUrl == null
                        ? Map.of()
                        : Map.of("link", publicUrl + "/" + page(reach) + "/organise/p/" + petition));
    }

    private static String page(Reach reach) {
        return reach.language().equals("ar") ? "ar" : "en";
    }
}
