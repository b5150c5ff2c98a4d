package org.tadamon.api.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.transport.FakeMailServer;
import org.tadamon.api.mail.transport.FakeMailServer.Mood;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Whoever runs the platform … */
@RunningApplication
class MailRoomTest {

    private static final FakeMailServer SERVER = new FakeMailServer();
    private static final String STUCK = "/api/v1/mail/stuck";

    @Autowired
    private Api api;

    @Autowired
    private MailDesk desk;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("tadamon.mail.host", () -> "127.0.0.1");
        settings.add("tadamon.mail.port", SERVER::port);
        settings.add("tadamon.mail.security", () -> "none");
        settings.add("tadamon.mail.from", () -> "post@tadamon.example");
    }

    @AfterAll
    static void close() throws Exception {
        SERVER.close();
    }

    @Test
    void seesWhatCouldNotBeSentAndHasItTriedAgainOrDiscards() throws Throwable {
        SERVER.mood = Mood.REFUSES_ADDRESS;
        order("first@example.org");
        soon(() -> assertThat(look("").get("stuck").asInt()).isEqualTo(1));
        order("second@example.org");
        soon(() -> assertThat(look("").get("stuck").asInt()).isEqualTo(2));
        assertThat(api.getAsOrganiser(STUCK).raw().body())
                .contains("\"purpose\":\"sign-in\"", "\"reason\":\"address-refused 550\"", "\"waiting\":0")
                .doesNotContain("example.org", "secret-link");

        var last = look("?limit=1");
        assertThat(last.get("mails")).hasSize(1);
        var second = last.get("mails").get(0).get("id").asString();
        var first = look("?limit=1&after=" + last.get("next").asString())
                .get("mails")
                .get(0)
                .get("id")
                .asString();

        assertThat(does(second + "/discard")).isEqualTo(200);
        assertThat(does(second + "/discard")).as("twice").isEqualTo(200);
        SERVER.mood = Mood.HELPFUL;
        assertThat(does(first + "/retry")).isEqualTo(200);
        soon(() -> assertThat(received("first")).isEqualTo(1));
        assertThat(look("").get("stuck").asInt()).isZero();
        assertThat(does("retry")).isEqualTo(200);
        assertThat(received("second")).isZero();
        assertThat(received("first")).isEqualTo(1);
    }

    @Test
    void isNobodyElse() {
        for (var path :
                new String[] {"", "/retry", "/" + UUID.randomUUID() + "/retry", "/" + UUID.randomUUID() + "/discard"}) {
            assertThat(api.post(STUCK + path, Map.of()).status()).isEqualTo(401);
        }
        assertThat(api.get(STUCK).status()).isEqualTo(401);
        assertThat(api.get("/en/organise/mail").status()).isIn(302, 303);
    }

    @Test
    void hasNoMailboxToReadWithAMailServer() {
        assertThat(api.get("/api/v1/mailbox").status()).isEqualTo(404);
        assertThat(api.get("/en/mailbox").status()).isEqualTo(404);
    }

    @Test
    void canWatchHowMailGoes() throws Throwable {
        order("third@example.org");
        soon(() -> assertThat(api.getAsOrganiser("/actuator/prometheus").raw().body())
                .contains(
                        "tadamon_mail_waiting",
                        "tadamon_mail_stuck",
                        "tadamon_mail_orders_total{",
                        "tadamon_mail_tries_total{")
                .doesNotContain("third"));
    }

    private static long received(String name) {
        return SERVER.received.stream()
                .filter(mail -> mail.contains("To: " + name + "@example.org"))
                .count();
    }

    private void order(String to) {
        var facts = Map.of("link", "http://localhost/en/x#secret-link");
        desk.order(new MailOrder(UUID.randomUUID(), MailPurpose.SIGN_IN, "en", to, facts));
    }

    private tools.jackson.databind.JsonNode look(String asked) {
        return api.getAsOrganiser(STUCK + asked).json();
    }

    private int does(String what) {
        return api.postAsOrganiser(STUCK + "/" + what, Map.of()).status();
    }
}
