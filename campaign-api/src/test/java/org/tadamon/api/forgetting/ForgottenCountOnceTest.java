package org.tadamon.api.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;

/** Whoever is forgotten while their number stands … */
@ConfirmingApplication
class ForgottenCountOnceTest {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private SignerForgetting forgetting;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private WhenPetitionEndsThenDropMarks ending;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String petition = "";

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
    }

    @Test
    void isNotCountedAgainUntilThePetitionEnds() throws Throwable {
        var id = signs(1);
        forgetting.erase(PetitionId.of(petition), id, false);
        assertThat(find()).as("found by the address").isNull();
        assertThat(marks()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM signature_slot WHERE signature = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .as("what leads from the mark to the signature")
                .isZero();

        var answer = sign();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("handle").asString()).isNotEmpty();
        assertThat(Letters.newest(address, api.base(), 2)).contains("no code to wait for");
        counts(1);
        assertThat(find()).isNull();

        ending.run();
        assertThat(marks()).as("while it can be signed").isEqualTo(1);
        api.postAsOrganiser("/api/v1/petitions/" + petition + "/close", Map.of());
        soon(() -> {
            ending.run();
            assertThat(marks()).isZero();
        });
        counts(1);
    }

    @Test
    void mayTakeItAlongAndSignAnew() throws Throwable {
        forgetting.erase(PetitionId.of(petition), signs(1), true);
        counts(0);
        assertThat(marks()).isZero();
        assertThat(find()).isNull();
        signs(2);
        counts(1);
    }

    @Test
    void leavesNoMarkWhereNothingCounted() throws Throwable {
        sign();
        Letters.newest(address, api.base(), 1); // which is not written any more once they are forgotten
        forgetting.erase(PetitionId.of(petition), Objects.requireNonNull(find()), false);
        assertThat(marks()).isZero();
        counts(0);
        signs(2);
        counts(1);
    }

    @Test
    void leavesNoMarkWhoTookItBackBeforehandWhateverCameLater() throws Throwable {
        var id = signs(1);
        commands.sendAndWait(new WithdrawSignature(id));
        commands.sendAndWait(new ConfirmSignature(id));
        counts(0);
        forgetting.erase(PetitionId.of(petition), id, false);
        assertThat(marks()).isZero();
        signs(2);
    }

    @Test
    void doesNotEscapeFromBeingHeld() throws Throwable {
        var id = signs(1);
        commands.sendAndWait(new HoldSignature(id, "looks-automatic", null));
        counts(0);
        forgetting.erase(PetitionId.of(petition), id, true);
        assertThat(marks()).isEqualTo(1);
        sign();
        counts(0);
        assertThat(find()).isNull();
    }

    private SignatureId signs(int mails) throws Throwable {
        var handle = sign().json().get("handle").asString();
        var code = Letters.code(Letters.newest(address, api.base(), mails));
        assertThat(api.post("/api/v1/confirmations", Map.of("handle", handle, "code", code))
                        .status())
                .isEqualTo(200);
        counts(1);
        return Objects.requireNonNull(find());
    }

    private Api.Answer sign() {
        return api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address));
    }

    private @Nullable SignatureId find() {
        return signatures
                .find(PetitionId.of(petition), EmailAddress.parse(address).orElseThrow())
                .orElse(null);
    }

    private long marks() {
        return jdbc.sql("SELECT count(*) FROM signature_slot WHERE petition = ? AND forgotten")
                .param(UUID.fromString(petition))
                .query(Long.class)
                .single();
    }

    private void counts(int expected) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(expected));
    }
}
