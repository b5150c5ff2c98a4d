package org.tadamon.api.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;

/** A signature nobody confirms… */
@ConfirmingApplication
class UnconfirmedTest {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private Unconfirmed unconfirmed;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String petition = "";

    private String sign() {
        petition = api.openPetition(Map.of());
        return api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address))
                .json()
                .get("handle")
                .asString();
    }

    private boolean isThere() {
        return signatures
                .find(PetitionId.of(petition), EmailAddress.parse(address).orElseThrow())
                .isPresent();
    }

    private void daysPass(int days) {
        jdbc.sql("UPDATE signature_slot SET taken_at = taken_at - make_interval(days => ?) WHERE petition = ?")
                .params(days, UUID.fromString(petition))
                .update();
    }

    @Test
    void isForgottenAfterAWeek() throws Throwable {
        sign();
        daysPass(6);
        unconfirmed.run();
        assertThat(isThere()).isTrue();
        daysPass(1);
        unconfirmed.run();
        soon(() -> assertThat(isThere()).isFalse());
    }

    @Test
    void isNotForgottenOnceItIsConfirmedWhateverTheSlotSays() throws Throwable {
        var handle = sign();
        var code = Letters.code(Letters.newest(address, api.base(), 1));
        api.post("/api/v1/confirmations", Map.of("handle", handle, "code", code));
        jdbc.sql("UPDATE signature_slot SET confirmed = false WHERE petition = ?")
                .param(UUID.fromString(petition))
                .update();
        daysPass(8);
        unconfirmed.run();
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1));
        assertThat(isThere()).isTrue();
    }

    @Test
    void leavesNothingBehindWhenItWasNeverEvenGiven() {
        sign();
        var slot = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO signature_slot (petition, tag, signature, taken_at) VALUES (?, ?, ?, now() - interval '8 days')")
                .params(UUID.fromString(petition), new byte[] {1}, slot)
                .update();
        unconfirmed.run();
        assertThat(jdbc.sql("SELECT count(*) FROM signature_slot WHERE signature = ?")
                        .param(slot)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
