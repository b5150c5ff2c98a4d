package org.tadamon.api.letterdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.letterdrive.LetterDrives.code;
import static org.tadamon.api.letterdrive.LetterDrives.confirm;
import static org.tadamon.api.letterdrive.LetterDrives.confirmed;
import static org.tadamon.api.letterdrive.LetterDrives.key;
import static org.tadamon.api.letterdrive.LetterDrives.many;
import static org.tadamon.api.letterdrive.LetterDrives.to;
import static org.tadamon.api.letterdrive.LetterDrives.write;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.access.Actor;
import org.tadamon.api.mail.transport.FakeMailServer;
import org.tadamon.api.mail.transport.FakeMailServer.Mood;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import tools.jackson.databind.JsonNode;

/** A letter to a decision maker… */
class LettersAreSentOnceTest {

    private static final String AMAL = "amal@parliament.example";
    private static final String OMAR = "omar@parliament.example";
    private static final String LAYLA = "layla@example.org";

    @AutoClose
    private final FakeMailServer server = new FakeMailServer();

    @AutoClose
    private final Restartable application = new Restartable();

    private Api start(Duration after, String... settings) {
        var all = new java.util.ArrayList<>(List.of(
                "--tadamon.confirmation.asked=true",
                "--tadamon.mail.host=127.0.0.1",
                "--tadamon.mail.port=" + server.port(),
                "--tadamon.mail.security=none",
                "--tadamon.mail.from=post@tadamon.example",
                "--tadamon.mail.patience=2s"));
        all.addAll(List.of(settings));
        return application.startAfter(after, all.toArray(String[]::new));
    }

    private String started(Api api) {
        application.part(OrganisationDesk.class).found(Actor.operator(), Map.of("en", "Hosts"), true, null);
        return LetterDrives.started(api, Map.of());
    }

    private static JsonNode own(Api api, String own) {
        return api.post("/api/v1/own-letter", Map.of("handle", own)).json();
    }

    private long kept(String condition) {
        return application
                .database()
                .sql("SELECT count(*) FROM letter_draft WHERE " + condition)
                .query(Long.class)
                .single();
    }

    @Test
    void goesToEachItIsWrittenToWithTheAnswerToItsWriterAndIsForgotten() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var handle = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"), key(api, drive, "Omar Rizk"));
        var code = code(server, LAYLA, 1);
        assertThat(to(server, AMAL)).as("before the code is typed").isEmpty();
        assertThat(confirm(api, handle, "0000 0000").status()).isEqualTo(422);
        var own = confirmed(api, handle, code);
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
        soon(() -> assertThat(to(server, OMAR)).hasSize(1));
        assertThat(to(server, AMAL).getFirst())
                .contains(
                        "Reply-To: layla@example.org",
                        "From: Account service <post@tadamon.example>",
                        "Subject: Please keep the shelter",
                        "To Amal Rizk, Deputy",
                        "I live around the corner. Please keep it open.",
                        "Layla Khoury\nLebanon\nlayla@example.org")
                .doesNotContain("Omar", "Auto-Submitted");
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "sent")).isEqualTo(1));
        soon(() -> assertThat(api.get(drive).json().get("sent").asInt()).isEqualTo(2));
        soon(() -> assertThat(kept("sealed IS NULL")).isEqualTo(1));
        assertThat(own(api, own).has("text")).isFalse();
        confirmed(api, handle, code);
        assertThat(own(api, own).get("copies").get(0).get("state").asString()).isEqualTo("sent");
        application.stop();
        var again = start(Duration.ofHours(3));
        soon(() -> assertThat(again.get(drive).json().get("sent").asInt()).isEqualTo(2));
        assertThat(to(server, AMAL)).as("not sent again by another start").hasSize(1);
    }

    @Test
    void isOneForEachPerson() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        var first = write(api, drive, LAYLA, amal);
        var firstCode = code(server, LAYLA, 1);
        var second = write(api, drive, "Layla+two@example.org", amal);
        var secondCode = code(server, "Layla+two@example.org", 1);
        confirmed(api, second, secondCode);
        var refused = confirm(api, first, firstCode);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().body()).contains("letter-drive/written-already");
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
        assertThat(kept("NOT confirmed")).as("what was not sent is deleted").isZero();
    }

    @Test
    void waitsUntilTheAddressTakesAnother() throws Throwable {
        var slow = "--tadamon.letters.hourly=1";
        var api = start(Duration.ZERO, slow);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        confirmed(api, write(api, drive, LAYLA, amal), code(server, LAYLA, 1));
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
        var other = "sami@example.org";
        var own = confirmed(api, write(api, drive, other, amal), code(server, other, 1));
        assertThat(own(api, own).get("copies").get(0).get("state").asString()).isEqualTo("waiting");
        application.stop();
        var soonAfter = start(Duration.ofMinutes(50), slow);
        soon(() -> assertThat(many(soonAfter, drive, "Amal Rizk", "waiting")).isEqualTo(1));
        var third = "nour@example.org";
        confirmed(
                soonAfter, write(soonAfter, drive, third, key(soonAfter, drive, "Omar Rizk")), code(server, third, 1));
        soon(() -> assertThat(to(server, OMAR)).as("what waits was looked at").hasSize(1));
        assertThat(to(server, AMAL)).as("within the hour").hasSize(1);
        application.stop();
        start(Duration.ofMinutes(62), slow);
        soon(() -> assertThat(to(server, AMAL)).hasSize(2));
    }

    @Test
    void goesToTheAddressThatWasCorrectedWhileItWaited() throws Throwable {
        var slow = "--tadamon.letters.hourly=1";
        var api = start(Duration.ZERO, slow);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        confirmed(api, write(api, drive, LAYLA, amal), code(server, LAYLA, 1));
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
        confirmed(api, write(api, drive, "sami@example.org", amal), code(server, "sami@example.org", 1));
        var unconfirmed = write(api, drive, "nour@example.org", amal);
        var corrected = "office.of.amal@parliament.example";
        api.csv("/api/v1/decision-makers/imports", LetterDrives.MAKERS.replace(AMAL, corrected));
        soon(() -> assertThat(to(server, corrected)).hasSize(1));
        confirmed(api, unconfirmed, code(server, "nour@example.org", 1));
        application.stop();
        start(Duration.ofMinutes(62), slow);
        soon(() -> assertThat(to(server, corrected)).hasSize(2));
        assertThat(to(server, AMAL)).as("before it was corrected").hasSize(1);
    }

    @Test
    void isNotSentAgainWhenTheLineBreaksBehindIt() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var handle = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"));
        var code = code(server, LAYLA, 1);
        server.mood = Mood.HANGS_UP_AFTER_DATA;
        confirmed(api, handle, code);
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "in-doubt")).isEqualTo(1));
        server.mood = Mood.HELPFUL;
        application.stop();
        var later = start(Duration.ofHours(30));
        soon(() -> assertThat(many(later, drive, "Amal Rizk", "in-doubt")).isEqualTo(1));
        assertThat(to(server, AMAL)).hasSize(1);
        assertThat(later.get(drive).json().get("sent").asInt()).isZero();
    }

    @Test
    void isNotSentAgainAfterACrashInTheMomentOfSending() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var handle = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"));
        var code = code(server, LAYLA, 1);
        server.mood = Mood.ASKS_TO_COME_AGAIN;
        confirmed(api, handle, code);
        soon(() -> assertThat(tries()).isEqualTo(1));
        application.stop();
        // as a node leaves it that is killed after the mail server took the letter and before that was noted
        application.database().sql("UPDATE letter_copy SET state = 'sending'").update();
        server.mood = Mood.HELPFUL;
        var later = start(Duration.ofHours(30));
        soon(() -> assertThat(many(later, drive, "Amal Rizk", "in-doubt")).isEqualTo(1));
        assertThat(to(server, AMAL)).isEmpty();
        soon(() -> assertThat(kept("sealed IS NULL")).isEqualTo(1));
    }

    private long tries() {
        return application
                .database()
                .sql("SELECT coalesce(max(tries), 0) FROM letter_copy WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }

    @Test
    void isTriedAgainWhereItWasCertainlyNotTakenAndComesBackWhereThereIsNoMailbox() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var first = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"));
        var code = code(server, LAYLA, 1);
        server.mood = Mood.ASKS_TO_COME_AGAIN;
        var own = confirmed(api, first, code);
        soon(() -> assertThat(tries()).isEqualTo(1));
        application.stop();
        server.mood = Mood.REFUSES_ADDRESS;
        var later = start(Duration.ofHours(30));
        soon(() -> assertThat(many(later, drive, "Amal Rizk", "returned")).isEqualTo(1));
        assertThat(to(server, AMAL)).isEmpty();
        assertThat(own).isNotEmpty();
    }

    @Test
    void isTakenBackOrForgottenBeforeItGoes() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        var first = write(api, drive, LAYLA, amal);
        var firstCode = code(server, LAYLA, 1);
        var other = "sami@example.org";
        var second = write(api, drive, other, amal);
        var secondCode = code(server, other, 1);
        server.mood = Mood.ASKS_TO_COME_AGAIN;
        var own = confirmed(api, first, firstCode);
        var own2 = confirmed(api, second, secondCode);
        soon(() -> assertThat(tries()).isEqualTo(1));
        var taken =
                api.post("/api/v1/own-letter/take-back", Map.of("handle", own)).json();
        assertThat(taken.get("copies").get(0).get("state").asString()).isEqualTo("taken-back");
        var gone = api.post("/api/v1/own-letter/erase", Map.of("handle", own2)).json();
        assertThat(gone.get("forgotten").asBoolean()).isTrue();
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "taken-back")).isEqualTo(2));
        assertThat(kept("true")).isEqualTo(1);
        application.stop();
        server.mood = Mood.HELPFUL;
        var later = start(Duration.ofHours(30));
        soon(() -> assertThat(many(later, drive, "Amal Rizk", "taken-back")).isEqualTo(2));
        assertThat(to(server, AMAL)).isEmpty();
        var anew = write(later, drive, LAYLA, amal);
        confirmed(later, anew, code(server, LAYLA, 2));
        soon(() -> assertThat(to(server, AMAL))
                .as("whoever took all of theirs back may write another")
                .hasSize(1));
    }

    @Test
    void isForgottenWhereNobodyConfirmsItAndAWeekAfterTheDriveIsOver() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        write(api, drive, "never@example.org", amal);
        confirmed(api, write(api, drive, LAYLA, amal), code(server, LAYLA, 1));
        soon(() -> assertThat(api.get(drive).json().get("sent").asInt()).isEqualTo(1));
        application.stop();
        start(Duration.ofHours(50));
        soon(() -> assertThat(kept("NOT confirmed")).isZero());
        assertThat(kept("confirmed")).isEqualTo(1);
        application.stop();
        start(Duration.ofDays(16));
        assertThat(kept("confirmed"))
                .as("kept for a week, so that nobody writes twice")
                .isEqualTo(1);
        application.stop();
        var late = start(Duration.ofDays(18));
        soon(() -> assertThat(kept("true")).isZero());
        soon(() -> assertThat(late.get(drive).json().get("sent").asInt()).isEqualTo(1));
        assertThat(late.post(drive + "/letters", LetterDrives.letter(LAYLA, amal))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void doesNotGoOnceItWasTakenBackWhileItWasBeingHandedOver() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var handle = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"));
        var code = code(server, LAYLA, 1);
        server.mood = Mood.HANGS;
        var own = confirmed(api, handle, code);
        soon(() -> assertThat(own(api, own).get("copies").get(0).get("state").asString())
                .isEqualTo("sending"));
        api.post("/api/v1/own-letter/take-back", Map.of("handle", own));
        server.mood = Mood.HELPFUL;
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "taken-back")).isEqualTo(1));
        assertThat(to(server, AMAL)).isEmpty();
    }

    @Test
    void isOneForEachPersonAlsoWhereTheyAreForgotten() throws Throwable {
        var api = start(Duration.ZERO);
        var drive = started(api);
        var amal = key(api, drive, "Amal Rizk");
        var own = confirmed(api, write(api, drive, LAYLA, amal), code(server, LAYLA, 1));
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "sent")).isEqualTo(1));
        api.post("/api/v1/own-letter/erase", Map.of("handle", own));
        assertThat(own(api, own).get("forgotten").asBoolean()).isTrue();
        var again = write(api, drive, LAYLA, amal);
        var refused = confirm(api, again, code(server, LAYLA, 2));
        assertThat(refused.raw().body()).contains("letter-drive/written-already");
        assertThat(kept("forgotten AND sealed IS NULL")).isEqualTo(1);
    }

    @Test
    void waitsForAsLongAsOurOwnRelayIsAway() throws Throwable {
        var api = start(Duration.ZERO, "--tadamon.mail.tries=1");
        var drive = started(api);
        var handle = write(api, drive, LAYLA, key(api, drive, "Amal Rizk"));
        var code = code(server, LAYLA, 1);
        server.mood = Mood.HANGS;
        confirmed(api, handle, code);
        soon(() -> assertThat(putOff()).isEqualTo(1));
        application.stop();
        server.mood = Mood.HELPFUL;
        start(Duration.ofDays(3), "--tadamon.mail.tries=1");
        soon(() -> assertThat(to(server, AMAL)).hasSize(1));
    }

    private long putOff() {
        return application
                .database()
                .sql("SELECT count(*) FROM letter_copy WHERE state = 'waiting' AND due_at > since")
                .query(Long.class)
                .single();
    }
}
