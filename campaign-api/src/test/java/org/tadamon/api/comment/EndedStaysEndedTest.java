package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.Canary.Place;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;

/** A node that is built anew from the ledger shows no words that show no more… */
@ExtendWith(OutputCaptureExtension.class)
class EndedStaysEndedTest {

    @AutoClose
    private final Restartable application = new Restartable();

    private SignatureId signature(String petition, String address) {
        return application
                .part(OwnSignature.class)
                .find(PetitionId.of(petition), EmailAddress.parse(address).orElseThrow())
                .orElseThrow();
    }

    private void order(Object command) {
        application.part(CommandGateway.class).sendAndWait(command);
    }

    private static void destroy(Api api, String petition) {
        var path = "/api/v1/petitions/" + petition + "/retention/destroy";
        assertThat(api.postAsOrganiser(path, Map.of("reason", "They are in danger."))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whyeverTheyEnded(CapturedOutput console) throws Throwable {
        var api = application.start();
        var speakers = new Speakers(api);
        var petition = api.openPetition(Map.of());
        var destroyed = api.openPetition(Map.of());
        for (var one : new String[] {"erased", "withdrawn", "held", "taken", "stays"}) {
            speakers.say(petition, one + "@example.org", "counted", "Canary words, " + one);
        }
        speakers.say(destroyed, "gone@example.org", "full-name", "Canary words, destroyed");
        speakers.approved(petition, 5);
        speakers.approved(destroyed, 1);
        order(new EraseSignature(signature(petition, "erased@example.org")));
        order(new WithdrawSignature(signature(petition, "withdrawn@example.org")));
        order(new HoldSignature(signature(petition, "held@example.org"), "many-from-one-network"));
        application.part(CommentDesk.class).takeBack(signature(petition, "taken@example.org"));
        destroy(api, destroyed);
        soon(() -> assertThat(speakers.shown(petition)).containsExactly("Canary words, stays"));
        soon(() -> assertThat(speakers.shown(destroyed)).isEmpty());
        application.stop();

        var again = new Speakers(application.start());
        soon(() -> assertThat(again.shown(petition)).containsExactly("Canary words, stays"));
        assertThat(again.shown(destroyed)).isEmpty();
        assertThat(again.queued(petition, "approved")).containsExactly("Canary words, stays");
        var places = new ArrayList<>(Canary.in(application.database()));
        places.addAll(Canary.in(application.part(com.mongodb.client.MongoDatabase.class)));
        places.add(Place.of("console", console.getAll()));
        assertThat(places).anyMatch(place -> place.name().equals("MongoDB comment-list"));
        assertThat(Canary.found(places, "Canary words")).isEmpty();
    }

    @Test
    void whenThePetitionIsOverForHalfAYear() throws Throwable {
        var api = application.start();
        var speakers = new Speakers(api);
        var petition = api.openPetition(Map.of());
        var open = api.openPetition(Map.of());
        speakers.say(petition, "a@example.org", "full-name", "For half a year");
        speakers.say(open, "a@example.org", "full-name", "For longer");
        assertThat(api.postAsOrganiser("/api/v1/petitions/" + petition + "/close", Map.of())
                        .status())
                .isEqualTo(200);
        speakers.approved(petition, 1);
        speakers.approved(open, 1);
        application.stop();

        var late = application.startAfter(Duration.ofDays(185));
        var later = new Speakers(late);
        soon(() -> assertThat(later.shown(open)).containsExactly("For longer"));
        soon(() -> assertThat(late.getAsOrganiser("/api/v1/petitions/" + petition + "/retention")
                        .json()
                        .path("destroyed")
                        .path("cause")
                        .asString(""))
                .isEqualTo("time"));
        soon(() -> assertThat(later.shown(petition)).isEmpty());
        soon(() -> assertThat(later.queued(petition, "approved")).isEmpty());
    }
}
