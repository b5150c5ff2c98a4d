package org.tadamon.api.organise;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionPage.Stage;

/** Does what an organiser asks of a petition, and waits until the next page will show it. */
@Component
final class Managing {

    private final PetitionDesk desk;
    private final PetitionAwait shown;

    Managing(PetitionDesk desk, PetitionAwait shown) {
        this.desk = desk;
        this.shown = shown;
    }

    void open(PetitionPage petition) {
        desk.open(petition.id());
        shown.until(petition.id(), page -> page.stage() != Stage.DRAFT);
    }

    void close(PetitionPage petition) {
        desk.close(petition.id());
        shown.until(petition.id(), page -> page.stage() == Stage.CLOSED);
    }

    void post(PetitionPage petition, Map<String, String> texts, @Nullable String key) {
        desk.postNews(petition.id(), texts, key);
        shown.until(petition.id(), page -> page.news().size() > petition.news().size());
    }
}
