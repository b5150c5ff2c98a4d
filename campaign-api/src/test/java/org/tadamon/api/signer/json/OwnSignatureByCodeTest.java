package org.tadamon.api.signer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;

/** Over JSON, too, whoever reads the mail of an address sees what was signed with it… */
@ConfirmingApplication
class OwnSignatureByCodeTest {

    @Autowired
    private Api api;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    private Answer confirm(Answer asked, int mails) {
        return api.post(
                "/api/v1/confirmations",
                Map.of(
                        "handle", asked.json().get("handle").asString(),
                        "code", Letters.code(Letters.newest(address, api.base(), mails))));
    }

    private Answer comesBack(String petition, String email) {
        return api.post("/api/v1/petitions/" + petition + "/signatures/codes", Map.of("email", email));
    }

    private String status(Answer confirmed) {
        assertThat(confirmed.status()).isEqualTo(200);
        return api.post(
                        "/api/v1/own-signature",
                        Map.of("handle", confirmed.json().get("own").asString()))
                .json()
                .get("status")
                .asString();
    }

    @Test
    void whenTheyConfirmItAndWhenTheyComeBack() {
        var petition = api.openPetition(Map.of());
        var signed = api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address));
        var back = comesBack(petition, address);
        var seen = confirm(back, 2);
        assertThat(seen.json().get("confirmed").asBoolean())
                .as("coming back confirms nothing")
                .isFalse();
        assertThat(status(seen)).isEqualTo("pending");
        var own = Map.of("handle", seen.json().get("own").asString());
        assertThat(api.post("/api/v1/own-signature/confirm", own)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("counts");
        assertThat(signed.json().get("handle").asString()).isNotBlank();
    }

    @Test
    void andConfirmedByTheCodeOfTheMail() {
        var petition = api.openPetition(Map.of());
        var signed = api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address));
        var confirmed = confirm(signed, 1);
        assertThat(confirmed.json().get("confirmed").asBoolean()).isTrue();
        assertThat(status(confirmed)).isEqualTo("counts");
    }

    @Test
    void andNobodyLearnsWhetherAnAddressHasSigned() {
        var petition = api.openPetition(Map.of());
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address));
        var one = comesBack(petition, address);
        var other = comesBack(petition, "nobody-" + address);
        assertThat(other.status()).isEqualTo(one.status()).isEqualTo(200);
        assertThat(other.raw().body()).hasSameSizeAs(one.raw().body());
        assertThat(comesBack(petition, "layla@").status()).isEqualTo(422);
        assertThat(comesBack(UUID.randomUUID().toString(), address).status()).isEqualTo(404);
    }
}
