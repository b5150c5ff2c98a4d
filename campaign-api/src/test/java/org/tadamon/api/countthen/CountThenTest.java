package org.tadamon.api.countthen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** The count at a past moment… */
@RunningApplication
class CountThenTest {

    @Autowired
    private Api api;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Clock clock;

    private SeededCrowd crowd;
    private String petition = "";

    @BeforeEach
    void begin() {
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
    }

    private SignatureId signs(int number, Confirmation confirmation) {
        return crowd.signs(petition, "LB", "Person", "person" + number + "@example.org", confirmation);
    }

    /** A moment after all that has happened, and before all that will. */
    private Instant moment() throws Throwable {
        var moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        soon(() -> assertThat(clock.instant()).isAfter(moment.plusMillis(2)));
        return moment;
    }

    private JsonNode at(Instant moment) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/count-then?at=" + moment)
                .json();
    }

    private void is(Instant moment, long then, long now) {
        var count = at(moment);
        assertThat(count.get("asKnownThen").asLong()).as("as known then").isEqualTo(then);
        assertThat(count.get("asKnownNow").asLong()).as("as known now").isEqualTo(now);
    }

    @Test
    void staysWhatItWasAsKnownThenAndIsWhatIsKnownNow() throws Throwable {
        var before = moment();
        var first = signs(1, Confirmation.NOT_ASKED);
        var second = signs(2, Confirmation.NOT_ASKED);
        var pending = signs(3, Confirmation.ASKED);
        var two = moment();
        is(two, 2, 2);
        commands.sendAndWait(new HoldSignature(first, "many-from-one-network"));
        signs(4, Confirmation.NOT_ASKED);
        var held = moment();
        is(held, 2, 2);
        is(two, 2, 1);
        commands.sendAndWait(new ConfirmSignature(pending));
        commands.sendAndWait(new WithdrawSignature(second));
        is(two, 2, 1);
        commands.sendAndWait(new RestoreSignature(first));
        is(two, 2, 2);
        is(held, 2, 3);
        is(before, 0, 0);
        is(Instant.parse("2020-01-01T00:00:00Z"), 0, 0);
    }

    @Test
    void isTheCountNowOfAMomentToCome() {
        signs(1, Confirmation.NOT_ASKED);
        var later = at(clock.instant().plus(30, ChronoUnit.DAYS));
        assertThat(later.get("asKnownThen").asLong()).isEqualTo(1);
        assertThat(Instant.parse(later.get("at").asString())).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void isAskedForOnAPage() {
        signs(1, Confirmation.NOT_ASKED);
        assertThat(api.get("/api/v1/petitions/" + petition + "/count-then").status())
                .isEqualTo(401);
        assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/count-then")
                        .json()
                        .get("asKnownNow")
                        .asLong())
                .isEqualTo(1);
    }
}
