package org.tadamon.api.organise;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
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

    Managing(PetitionDesk desk, LifeDesk life, PetitionAwait shown) {
        this.desk = desk;
        this.life = life;
        this.shown = shown;
    }

    void open(PetitionPage petition) {
        life.publish(petition.id(), Actor.OPERATOR);
        shown.until(petition.id(), page -> page.textVersion() != null);
    }

    void close(PetitionPage petition) {
        life.close(petition.id(), Actor.OPERATOR);
        shown.until(petition.id(), page -> page.stage() == Stage.CLOSED);
    }

    void post(PetitionPage petition, Map<String, String> texts, @Nullable String key) {
        desk.postNews(petition.id(), texts, key, Actor.OPERATOR);
        shown.until(petition.id(), page -> page.news().size() > petition.news().size());
    }
}
