package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.Canary.Place;
import org.tadamon.api.running.Restartable;

/** A node that is built anew from the ledger knows no more of the forgotten than the one that forgot them. */
@ExtendWith(OutputCaptureExtension.class)
class ErasedStaysErasedTest {

    private static final String GONE = "canary.gone@example.org";
    private static final String STAYS = "canary.stays@example.org";

    @Test
    void onANodeThatReadsTheWholeLedgerAgain(CapturedOutput console) throws Throwable {
        try (var application = new Restartable()) {
            var api = application.start();
            var petition = api.openPetition(Map.of());
            sign(api, petition, GONE);
            sign(api, petition, STAYS);
            soon(() -> assertThat(roll(api, petition)).contains(GONE, STAYS));
            erase(api, petition);
            soon(() -> assertThat(roll(api, petition)).doesNotContain(GONE).contains(STAYS));
            application.stop();

            var again = application.start();
            soon(() -> assertThat(roll(again, petition)).contains(STAYS));
            assertThat(roll(again, petition)).doesNotContain(GONE);
            assertThat(again.get("/api/v1/petitions/" + petition + "/count")
                            .json()
                            .get("total")
                            .asLong())
                    .as("the number stands")
                    .isEqualTo(2);
            var places = new ArrayList<>(Canary.in(application.database()));
            places.addAll(Canary.in(application.part(com.mongodb.client.MongoDatabase.class)));
            places.add(Place.of("console", console.getAll()));
            assertThat(Canary.found(places, GONE, STAYS)).isEmpty();
        }
    }

    private static void sign(Api api, String petition, String address) {
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address))
                        .status())
                .isEqualTo(200);
    }

    private static void erase(Api api, String petition) {
        for (var signer : api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .json()
                .get("signers")) {
            if (signer.get("email").asString().equals(GONE)) {
                var path = "/api/v1/petitions/" + petition + "/signatures/"
                        + signer.get("id").asString();
                assertThat(api.send(api.organiser(api.request(path)).DELETE()).status())
                        .isEqualTo(202);
            }
        }
    }

    private static String roll(Api api, String petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .raw()
                .body();
    }
}
