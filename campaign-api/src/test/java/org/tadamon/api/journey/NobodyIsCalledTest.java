package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Lookups;
import org.tadamon.api.running.RunningApplication;

/** The application calls nobody: no update check, no telemetry, no font. */
@RunningApplication
class NobodyIsCalledTest {

    @Autowired
    private Api api;

    @Test
    void fromItsStartToASignature() throws Exception {
        var petition = api.openPetition(Map.of());
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("nobody@example.org"));
        var ours = InetAddress.getLocalHost().getHostName();
        assertThat(Lookups.hosts())
                .as("hosts looked up since this Java began")
                .contains("localhost")
                .allMatch(host ->
                        host.equals("localhost") || host.equals(ours) || host.startsWith("127.") || host.equals("::1"));
    }
}
