package org.tadamon.api.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import tools.jackson.databind.JsonNode;

/** The mailbox on the same machine … */
@RunningApplication
class MailboxTest {

    @Autowired
    private Api api;

    @Autowired
    private MailDesk desk;

    @ParameterizedTest
    @CsvSource({"en, Your code", "ar, رمز التحقق"})
    void showsWhatWouldHaveBeenSent(String language, String subject) throws Throwable {
        var to = UUID.randomUUID() + "@example.org";
        var link = "http://localhost/" + language + "/x#" + UUID.randomUUID();
        var facts = Map.of("code", "ABCD-EFGH", "link", link);
        assertThat(desk.order(new MailOrder(UUID.randomUUID(), MailPurpose.SIGN_IN, language, to, facts)))
                .isTrue();
        var mail = newest(to);
        assertThat(mail.get("subject").asString()).isEqualTo(subject);
        assertThat(mail.get("language").asString()).isEqualTo(language);
        assertThat(mail.get("text").asString().lines()).contains("ABCD-EFGH", link);
        var page = api.get("/" + language + "/mailbox");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body()).contains(to, subject, "ABCD-EFGH", "href=\"" + link + "\"");
        assertThat(page.raw().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/mailbox", "/ar/mailbox", "/api/v1/mailbox"})
    void isNotThereForWhoeverComesThroughAProxy(String path) {
        assertThat(api.get(path).status()).isEqualTo(200);
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "x-forwarded-proto"}) {
            var answer = api.send(api.request(path).header(header, "127.0.0.1").GET());
            assertThat(answer.status()).as(header).isEqualTo(404);
        }
    }

    @Test
    void isReadOnly() {
        assertThat(api.post("/api/v1/mailbox", Map.of()).status()).isEqualTo(401);
        assertThat(api.post("/en/mailbox", Map.of()).status()).isBetween(400, 499);
    }

    private JsonNode newest(String to) throws Throwable {
        var found = new AtomicReference<JsonNode>();
        soon(() -> {
            for (var mail : api.get("/api/v1/mailbox").json().get("mails")) {
                if (mail.get("to").asString().equals(to)) {
                    found.set(mail);
                }
            }
            assertThat(found.get()).as("a mail").isNotNull();
        });
        return found.get();
    }
}
