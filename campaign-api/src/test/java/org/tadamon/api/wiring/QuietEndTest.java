package org.tadamon.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.running.Restartable;

/** An application that is stopped … */
@ExtendWith(OutputCaptureExtension.class)
class QuietEndTest {

    /** Tells its lines from those of others that run meanwhile. */
    private static final String NAME = "quiet-end";

    @AutoClose
    private final Restartable application = new Restartable();

    @Test
    void endsWithoutAnAlarm(CapturedOutput console) {
        var api = application.start("--spring.application.name=" + NAME);
        var petition = api.openPetition(Map.of());
        api.post("/api/v1/petitions/" + petition + "/signatures", signer("last@example.org"));
        int started = console.getAll().length();
        assertThat(console.getAll()).contains("[" + NAME + "]");
        application.stop();
        assertThat(console.getAll().substring(started).lines().filter(line -> line.contains("[" + NAME + "]")))
                .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }
}
