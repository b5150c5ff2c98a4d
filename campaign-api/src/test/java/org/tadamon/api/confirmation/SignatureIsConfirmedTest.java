package org.tadamon.api.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;

/** A signature counts once its signer has typed the code from their mail… */
@ConfirmingApplication
class SignatureIsConfirmedTest {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String petition;

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
    }

    private Answer sign(String address) {
        return api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address));
    }

    private String handle(String address) {
        var answer = sign(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("handle").asString();
    }

    private Answer confirm(String handle, String code) {
        return api.post("/api/v1/confirmations", Map.of("handle", handle, "code", code));
    }

    private String code(int mails) {
        return Letters.code(Letters.newest(address, api.base(), mails));
    }

    private void counts(int expected) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(expected));
    }

    @Test
    void andNotBefore() throws Throwable {
        var handle = handle(address);
        var code = code(1);
        counts(0);
        assertThat(confirm(handle, code).status()).isEqualTo(200);
        counts(1);
    }

    @Test
    void onceForEachCode() throws Throwable {
        var handle = handle(address);
        var code = code(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> once = () -> confirm(handle, code).status();
            var answers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> once).toList());
            int let = 0;
            for (var answer : answers) {
                let += answer.get() == 200 ? 1 : 0;
            }
            assertThat(let).isEqualTo(1);
        }
        assertThat(confirm(handle, code).status()).isEqualTo(422);
        counts(1);
    }

    @Test
    void withTheRightCodeHoweverItIsTyped() throws Throwable {
        var handle = handle(address);
        assertThat(confirm(handle, "AAAA AAAA").status()).isEqualTo(422);
        assertThat(confirm("x" + handle, code(1)).status()).isEqualTo(422);
        assertThat(confirm(
                                handle,
                                " " + code(1).toLowerCase(java.util.Locale.ROOT).replace(" ", "-"))
                        .status())
                .isEqualTo(200);
        counts(1);
    }

    @Test
    void thatWasSentForThisSignature() {
        handle(address);
        var other = handle("other." + address);
        assertThat(confirm(other, code(1)).status()).isEqualTo(422);
    }

    @Test
    void beforeItWasTriedTooOften() {
        var handle = handle(address);
        var code = code(1);
        for (int i = 0; i < SlotCodes.TRIES; i++) {
            confirm(handle, "0000 0000");
        }
        assertThat(confirm(handle, code).status()).isEqualTo(422);
        var anew = handle(address);
        assertThat(confirm(anew, code(2)).status()).as("another code was sent").isEqualTo(200);
    }

    @Test
    void andIsAnsweredTheSameFromThenOnAndBefore() {
        var first = seen(sign(address));
        var handle = handle(address);
        assertThat(seen(sign(address))).as("repeated").isEqualTo(first);
        assertThat(confirm(handle, code(3)).status()).isEqualTo(200);
        assertThat(seen(sign(address))).as("confirmed").isEqualTo(first);
        assertThat(seen(sign("new." + address))).as("another").isEqualTo(first);
        assertThat(seen(confirm(handle, "0000 0000")))
                .isEqualTo(seen(confirm(sign(address).json().get("handle").asString(), "0000 0000")));
    }

    @Test
    void whichIsMailedFiveTimesAtMost() throws Throwable {
        for (int i = 1; i <= 5; i++) {
            handle(address);
            Letters.newest(address, api.base(), i);
        }
        var handle = handle(address);
        assertThat(confirm(handle, code(5)).status()).isEqualTo(200);
        handle(address);
        assertThat(code(6)).as("a new code, after the old one was used").isNotBlank();
    }

    @Test
    void andNothingOfItIsKept() {
        handle(address);
        var code = code(1).replace(" ", "");
        assertThat(jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = 'sent' AND subject IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT string_agg(s::text, ' ') FROM signature_slot s")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void soThatNobodySignsForAnybodyElseByAGuardedMail() throws Throwable {
        petition = api.openPetition(Map.of("exposure", "guarded"));
        sign(address);
        assertThat(Letters.newest(address, api.base(), 1)).doesNotContain("http");
    }

    private static String seen(Answer answer) {
        var headers = new HashMap<>(answer.raw().headers().map());
        headers.remove("date");
        return answer.status() + " " + new TreeMap<>(headers)
                + answer.raw().body().replaceAll("\"handle\":\"[^\"]+\"", "\"handle\":…");
    }
}
