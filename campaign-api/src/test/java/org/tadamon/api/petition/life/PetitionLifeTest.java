package org.tadamon.api.petition.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;

/** A petition's life, as programs and readers see it. */
@RunningApplication
class PetitionLifeTest {

    @Autowired
    private Api api;

    @Autowired
    private CommandGateway commands;

    private Organiser organiser() {
        return new Organiser(api);
    }

    @Test
    void leadsFromTheFirstSubmissionToTheAnswer() throws Throwable {
        var id = organiser().draft();
        assertThat(organiser().move(id, "submit", Map.of()).json().get("stage").asString())
                .isEqualTo("submitted");
        assertThat(organiser().move(id, "submit", Map.of()).status()).isEqualTo(200);
        assertThat(organiser().revise(id, 7).raw().body()).contains("petition/under-review");
        assertThat(api.get("/api/v1/petitions/" + id).status()).isEqualTo(404);

        commands.sendAndWait(new AskForChanges(PetitionId.of(id), 1, "Shorter, please.", Organiser.MODERATOR));
        soon(() -> assertThat(organiser().stage(id)).isEqualTo("changes_asked"));
        assertThat(organiser().read(id).get("story").get("note").asString()).isEqualTo("Shorter, please.");
        assertThat(organiser().move(id, "submit", Map.of()).raw().body()).contains("petition/nothing-changed");
        assertThat(organiser().revise(id, 7).status()).isEqualTo(200);
        organiser().move(id, "submit", Map.of());
        commands.sendAndWait(new ApprovePetition(PetitionId.of(id), 1, Organiser.MODERATOR));
        assertThat(organiser().stage(id)).isEqualTo("submitted");
        commands.sendAndWait(new ApprovePetition(PetitionId.of(id), 2, Organiser.MODERATOR));
        soon(() -> assertThat(organiser().stage(id)).isEqualTo("open"));
        assertThat(api.get("/api/v1/petitions/" + id).json().get("story").has("note"))
                .isFalse();

        var delivery = Map.of("on", "2026-01-02", "to", "City Council", "way", "in-person", "note", "On foot.");
        assertThat(organiser().move(id, "deliveries", delivery).raw().body()).contains("petition/not-closed-yet");
        organiser().move(id, "close", Map.of());
        var answer = Map.of("on", "2026-01-03", "from", "City Council", "texts", Map.of("en", "Yes.", "ar", "نعم."));
        assertThat(organiser().move(id, "answers", answer).raw().body()).contains("petition/not-delivered-yet");
        assertThat(organiser()
                        .move(id, "deliveries", delivery, "Idempotency-Key", "d1")
                        .status())
                .isEqualTo(201);
        assertThat(organiser()
                        .move(id, "deliveries", delivery, "Idempotency-Key", "d1")
                        .status())
                .isEqualTo(201);
        assertThat(organiser().move(id, "answers", answer).status()).isEqualTo(201);
        soon(() -> assertThat(organiser().stage(id)).isEqualTo("answered"));
        soon(() -> assertThat(organiser().told(id).get("answers")).hasSize(1));
        assertThat(organiser().told(id).get("deliveries")).hasSize(1);
        assertThat(organiser().page("en", id).raw().body())
                .contains("2 January 2026: handed over in person to City Council.")
                .contains("<p>Yes.</p>");
        assertThat(organiser().page("ar", id).raw().body()).contains("<p>نعم.</p>");
    }

    @Test
    void tellsWhichPetitionsAreCalledMuchTheSame() throws Throwable {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var id = api.openPetition(Map.of(
                "wordings",
                Map.of("ar", Map.of("title", "أنقذوا حديقة " + word, "demand", "لتبقَ.", "background", ""))));
        soon(() -> assertThat(api.postAsOrganiser(
                                "/api/v1/petitions/similar", Map.of("titles", Map.of("ar", "انقذوا الحديقة " + word)))
                        .json())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.get("id").asString()).isEqualTo(id)));
        assertThat(api.post("/api/v1/petitions/similar", Map.of()).status()).isEqualTo(401);
    }
}
