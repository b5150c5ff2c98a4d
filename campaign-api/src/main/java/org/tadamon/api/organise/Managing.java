package org.tadamon.api.organise;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.life.LifeDesk;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Does what an organiser asks of a petition, and waits until the next page will show it. */
@Component
final class Managing {

    private final PetitionDesk desk;
    private final LifeDesk life;
    private final PetitionAwait shown;
    private final Access access;

    Managing(PetitionDesk desk, LifeDesk life, PetitionAwait shown, Access access) {
        this.access = access;
        this.desk = desk;
        this.life = life;
        this.shown = shown;
    }

    /** Who decides for the platform what is published needs nobody to decide it for them. */
    void open(PetitionPage petition, Actor actor) {
        if (access.may(actor, Right.MODERATE, null)) {
            life.publish(petition.id(), actor.account());
        } else {
            life.submit(petition.id(), actor.account());
        }
        shown.until(petition.id(), page -> !page.stage().isBeingWritten());
    }

    void close(PetitionPage petition, Actor actor) {
        life.close(petition.id(), actor.account());
        shown.until(petition.id(), page -> page.stage() == Stage.CLOSED);
    }

    void post(PetitionPage petition, Map<String, String> texts, @Nullable String key, Actor actor) {
        desk.postNews(petition.id(), texts, key, actor.account());
        shown.until(petition.id(), page -> page.news().size() > petition.news().size());
    }
}
