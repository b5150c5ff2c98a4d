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
import org.tadamon.api.running.Visitors;

/** Whoever runs the platform … */
@RunningApplication
class MailRoomTest {

    private static final FakeMailServer SERVER = new FakeMailServer();
    private static final String STUCK = "/api/v1/mail/stuck";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

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
    void doesTheSameOnAPage() throws Throwable {
        var administrator = visitors.administrator();
        SERVER.mood = Mood.REFUSES_ADDRESS;
        order("fourth@example.org");
        order("fifth@example.org");
        soon(() -> assertThat(look("").get("stuck").asInt()).isEqualTo(2));
        var english = administrator.get("/en/organise/mail");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("Code to sign in", "takes no mail for this address", "(550)", "after one try")
                .doesNotContain("@example.org", "secret-link");
        assertThat(administrator.get("/ar/organise/mail").body()).contains("رمز الدخول", "بعد محاولة واحدة");

        var ids = look("").get("mails");
        SERVER.mood = Mood.HELPFUL;
        var discarded = ids.get(0).get("id").asString();
        assertThat(administrator
                        .post("/en/organise/mail/discard", Map.of("id", discarded))
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.post("/en/organise/mail/retry", Map.of()).statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(received("fourth") + received("fifth")).isEqualTo(1));
        assertThat(administrator.get("/en/organise/mail?retried=1").body())
                .contains("One mail is tried again", "Everything could be sent");
        assertThat(administrator.postAsIs("/en/organise/mail/retry", Map.of()).statusCode())
                .as("without a form token")
                .isEqualTo(403);
    }

    @Test
    void isNobodyWithoutARoleThere() {
        var stranger = visitors.signedIn("stranger@example.org");
        assertThat(stranger.get("/en/organise/mail").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/en/organise/mail/retry", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(
                                "/en/organise/mail/discard",
                                Map.of("id", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
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
                        "tadamon_letters_waiting",
                        "tadamon_letters_doubtful",
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
