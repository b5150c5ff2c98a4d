package org.tadamon.api.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;

/** Two weeks on, the keys are others, and everybody who signed can still be read. */
@ExtendWith(OutputCaptureExtension.class)
class KeysAreRenewedTest {

    private static final String ADDRESS = "canary.epoch@example.org";

    @Test
    void whileTheApplicationRuns(CapturedOutput console) throws Throwable {
        try (var application = new Restartable()) {
            var petition = signed(application.start());
            application.stop();
            application.startAfter(Duration.ofDays(15));
            soon(() -> assertThat(epochs(application, 2)).isEqualTo(epochs(application, 1)));
            soon(() -> assertThat(console.getAll()).contains("wrapped anew"));
            application.stop();

            var api = application.startAfter(Duration.ofDays(16));
            soon(() -> assertThat(epochs(application, 1)).isZero());
            soon(() -> assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                            .json()
                            .get("signers")
                            .get(0)
                            .get("email")
                            .asString())
                    .isEqualTo(ADDRESS));
            assertThat(console.getAll())
                    .contains("a new epoch has begun", "wrapped anew", "were destroyed")
                    .doesNotContain("canary");
        }
    }

    private static String signed(Api api) {
        var petition = api.openPetition(Map.of());
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(ADDRESS));
        return petition;
    }

    private static long epochs(Restartable application, int epoch) {
        return application
                .database()
                .sql("SELECT count(*) FROM vault_wrapping_key WHERE epoch = ?")
                .param(epoch)
                .query(Long.class)
                .single();
    }
}
