package org.tadamon.api.petition.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.RejectPetition;
import org.tadamon.core.petition.life.LifeCommand.RestorePetition;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;

/** A petition of which there is nothing to read any more… */
@RunningApplication
class GonePetitionTest {

    @Autowired
    private Api api;

    @Autowired
    private CommandGateway commands;

    private Organiser organiser() {
        return new Organiser(api);
    }

    @Test
    void endsWithAReasonEverybodyMayKnowAndATextNobodyDoes() throws Throwable {
        var id = organiser().draft();
        organiser().move(id, "submit", Map.of());
        commands.sendAndWait(
                new RejectPetition(PetitionId.of(id), 1, "not-a-demand", "For you alone.", Organiser.MODERATOR));
        soon(() -> assertThat(organiser().stage(id)).isEqualTo("rejected"));
        assertThat(organiser().page("en", id).status()).isEqualTo(410);
        assertThat(organiser().page("en", id).raw().body())
                .contains("This petition was not accepted")
                .doesNotContain("Keep the library", "For you alone.");
        assertThat(api.post("/api/v1/petitions/" + id + "/signatures", signer("r@example.org"))
                        .raw()
                        .body())
                .contains("signature/petition-rejected");
    }

    @ParameterizedTest
    @CsvSource({"en, This petition has been taken down", "ar, حُجبت هذه العريضة"})
    void isHiddenAndComesBackAsItWas(String language, String told) throws Throwable {
        var id = api.openPetition(Map.of());
        commands.sendAndWait(new TakeDownPetition(PetitionId.of(id), "incitement", Organiser.MODERATOR));
        soon(() -> assertThat(organiser().page(language, id).status()).isEqualTo(410));
        assertThat(organiser().page(language, id).raw().headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
        assertThat(organiser().page(language, id).raw().body())
                .contains(told)
                .doesNotContain("Keep the library", "المكتبة لنا");
        assertThat(api.get("/api/v1/petitions/" + id).status()).isEqualTo(404);
        soon(() -> assertThat(api.post("/api/v1/petitions/" + id + "/signatures", signer("t@example.org"))
                        .raw()
                        .body())
                .contains("signature/petition-taken-down"));
        commands.sendAndWait(new RestorePetition(PetitionId.of(id), Organiser.MODERATOR));
        soon(() -> assertThat(organiser().page(language, id).status()).isEqualTo(200));
    }

    @Test
    void isTakenBackWithAReason() throws Throwable {
        var id = api.openPetition(Map.of());
        assertThat(organiser().move(id, "withdraw", Map.of("reason", " ")).raw().body())
                .contains("petition/empty");
        assertThat(organiser()
                        .move(id, "withdraw", Map.of("reason", "The council agreed."))
                        .status())
                .isEqualTo(200);
        soon(() -> assertThat(organiser().page("en", id).status()).isEqualTo(410));
        assertThat(organiser().page("en", id).raw().body())
                .contains("The council agreed.")
                .doesNotContain("Keep the library");
        assertThat(organiser().move(id, "close", Map.of()).raw().body()).contains("petition/already-withdrawn");
    }

    @Test
    void showsNothingOfADraftThatWasWithdrawn() throws Throwable {
        var id = organiser().draft();
        organiser().move(id, "withdraw", Map.of("reason", "We changed our minds."));
        assertThat(organiser().page("en", id).status()).isEqualTo(404);
    }
}
