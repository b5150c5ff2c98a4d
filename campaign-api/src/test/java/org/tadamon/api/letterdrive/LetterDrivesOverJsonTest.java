package org.tadamon.api.letterdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.letterdrive.LetterDrives.form;
import static org.tadamon.api.letterdrive.LetterDrives.key;
import static org.tadamon.api.letterdrive.LetterDrives.letter;
import static org.tadamon.api.letterdrive.LetterDrives.many;
import static org.tadamon.api.letterdrive.LetterDrives.started;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitors;
import tools.jackson.databind.json.JsonMapper;

/** A letter drive over JSON… */
@ConfirmingApplication
class LetterDrivesOverJsonTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @BeforeEach
    void host() {
        visitors.administrator(); // without whom there is no organisation to ask
    }

    private static void refused(Answer answer, int status, String why) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.raw().body()).contains(why);
    }

    private Answer put(String path, Map<String, ?> body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        return api.send(api.organiser(api.request(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    @Test
    void isStartedOnceAndReadByEverybody() {
        api.csv("/api/v1/decision-makers/imports", LetterDrives.MAKERS);
        var asked = Map.of("drive", form(Map.of()));
        var made = api.postAsOrganiser("/api/v1/letter-drives", asked, "Idempotency-Key", "letters-once");
        var again = api.postAsOrganiser("/api/v1/letter-drives", asked, "Idempotency-Key", "letters-once");
        assertThat(again.json().get("id")).isEqualTo(made.json().get("id"));
        var drive = "/api/v1/letter-drives/" + made.json().get("id").asString();
        assertThat(api.get(drive).json()).isEqualTo(made.json());
        var link = made.json().get("link").asString();
        assertThat(api.get("/api/v1/letter-drives/by-link/" + link).json()).isEqualTo(made.json());
        assertThat(api.get("/api/v1/letter-drives").raw().body()).contains(link);
        refused(api.post("/api/v1/letter-drives", asked), 401, "");
        var nowhere = api.postAsOrganiser("/api/v1/letter-drives", Map.of("campaign", "none", "drive", form(Map.of())));
        refused(nowhere, 422, "letter-drive/malformed");
    }

    @Test
    void saysWhatIsWrongWithIt() {
        var nothing = api.postAsOrganiser("/api/v1/letter-drives", Map.of());
        refused(nothing, 422, "letter-drive/empty");
        var odd = Map.of("level", "galaxy", "exposure", "loud", "closesAt", "soon");
        var answer = api.postAsOrganiser("/api/v1/letter-drives", Map.of("drive", odd));
        refused(answer, 422, "letter-drive/malformed");
        assertThat(answer.raw().body()).contains("level", "exposure", "closes");
        var past = form(Map.of("closesAt", "2020-01-01T00:00:00Z"));
        refused(api.postAsOrganiser("/api/v1/letter-drives", Map.of("drive", past)), 422, "closes-wrongly");
        refused(api.get("/api/v1/letter-drives/00000000-0000-4000-8000-000000000000"), 404, "letter-drive/unknown");
    }

    @Test
    void isRevisedAndEnded() {
        var drive = started(api, Map.of());
        var later = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var revised = put(drive, form(Map.of("closesAt", later.toString(), "offices", List.of("Secretary"))));
        assertThat(revised.json().get("closesAt").asString()).isEqualTo(later.toString());
        assertThat(api.get(drive + "/decision-makers?area=LB").json()).hasSize(1);
        assertThat(api.postAsOrganiser(drive + "/end", Map.of())
                        .json()
                        .get("open")
                        .asBoolean())
                .isFalse();
        assertThat(api.postAsOrganiser(drive + "/end", Map.of()).status()).isEqualTo(200);
        refused(put(drive, form(Map.of())), 409, "letter-drive/over");
        refused(api.post(drive + "/letters", letter("late@example.org", "x")), 409, "posting/too-late");
        assertThat(api.get("/api/v1/letter-drives").raw().body()).doesNotContain(drive.substring(drive.length() - 36));
    }

    @Test
    void findsThoseWhoRepresentAnAreaAndWhatItLiesIn() throws Throwable {
        api.csv("/api/v1/areas/imports", "code,parent,level,name_en\nLB-QX,LB,borough,Quxtown\n");
        var level = Map.<String, Object>of("level", "borough");
        soon(() ->
                assertThat(api.get("/api/v1/areas?level=borough").raw().body()).contains("LB-QX"));
        var drive = started(api, level);
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office,contact\nLB-QX,Nour Aziz,Mayor,mayor@qux.example\n");
        soon(() -> {
            var found = api.get(drive + "/decision-makers?area=LB-QX").json();
            assertThat(found.get(0).get("name").asString())
                    .as("the nearest first")
                    .isEqualTo("Nour Aziz");
            assertThat(found.toString()).contains("Amal Rizk", "Rima Rizk").doesNotContain("Sami Rizk");
        });
        assertThat(api.get(drive + "/decision-makers?area=nowhere").json()).isEmpty();
        assertThat(api.get(drive + "/decision-makers").json()).isEmpty();
    }

    @Test
    void takesNoLetterThatCannotBeSent() {
        var drive = started(api, Map.of());
        var amal = key(api, drive, "Amal Rizk");
        var empty = api.post(drive + "/letters", Map.of("area", "LB"));
        refused(empty, 422, "letter-drive/name-empty");
        assertThat(empty.raw().body()).contains("email-empty", "to-nobody", "text-empty");
        refused(wrong(drive, amal, "area", "nowhere"), 422, "letter-drive/area-unknown");
        refused(wrong(drive, amal, "email", "nobody"), 422, "letter-drive/email-invalid");
        refused(wrong(drive, amal, "name", "x".repeat(101)), 422, "letter-drive/name-too-long");
        refused(wrong(drive, amal, "text", "x".repeat(5_001)), 422, "letter-drive/text-too-long");
        refused(wrong(drive, amal, "to", List.of("somebody")), 422, "letter-drive/to-changed");
        var byPaper = wrong(drive, amal, "to", List.of(key(api, drive, "Rima Rizk")));
        refused(byPaper, 422, "letter-drive/to-nobody");
        var byHandOnly = started(api, Map.of("relayed", false));
        refused(api.post(byHandOnly + "/letters", letter("a@example.org", amal)), 422, "letter-drive/by-hand-only");
        refused(api.post("/api/v1/own-letter", Map.of("handle", "none")), 422, "letter-drive/handle-over");
    }

    private Answer wrong(String drive, String to, String field, @Nullable Object value) {
        var form = new HashMap<String, @Nullable Object>(letter("layla@example.org", to));
        form.put(field, value);
        return api.post(drive + "/letters", form);
    }

    @Test
    void countsWhatPeopleSayTheySentByThemselvesApartAndOnce() throws Throwable {
        var drive = started(api, Map.of());
        var rima = key(api, drive, "Rima Rizk");
        var path = drive + "/letters/by-hand";
        refused(api.post(path, Map.of("area", "LB", "to", "nobody")), 422, "letter-drive/to-nobody");
        var handle = api.post(path, Map.of("area", "LB", "to", rima))
                .json()
                .get("handle")
                .asString();
        api.post(path, Map.of("handle", handle, "area", "LB", "to", rima));
        soon(() -> assertThat(many(api, drive, "Rima Rizk", "by-hand")).isEqualTo(1));
        var amal = key(api, drive, "Amal Rizk");
        api.post(path, Map.of("handle", handle, "area", "LB", "to", amal));
        soon(() -> assertThat(many(api, drive, "Amal Rizk", "by-hand")).isEqualTo(1));
        var told = api.get(drive).json();
        assertThat(told.get("sent").asLong()).isZero();
        assertThat(told.get("byHand").asLong()).as("one person, to two").isEqualTo(1);
        assertThat(told.get("to")).as("nobody has shown that it was sent").isEmpty();
    }

    @Test
    void tellsNothingOfOneWhoWritesWhereItIsGuarded() throws Throwable {
        var drive = started(api, Map.of("exposure", "guarded"));
        var rima = key(api, drive, "Rima Rizk");
        for (int i = 0; i < 12; i++) {
            api.post(drive + "/letters/by-hand", Map.of("area", "LB", "to", rima));
        }
        soon(() -> assertThat(many(api, drive, "Rima Rizk", "by-hand")).isEqualTo(12));
        var told = api.get(drive).json();
        assertThat(told.get("sent").asLong())
                .as("what people say of themselves is no number")
                .isZero();
        assertThat(told.has("byHand")).isFalse();
        assertThat(told.get("to")).isEmpty();
    }
}
