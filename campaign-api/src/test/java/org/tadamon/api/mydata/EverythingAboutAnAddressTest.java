package org.tadamon.api.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.letterdrive.LetterDrives;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held about an address… */
@ConfirmingApplication
class EverythingAboutAnAddressTest {

    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    private void sign(String petition, String email) {
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(email))
                        .status())
                .isEqualTo(200);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return new Visitor(api.base()).postAsIs(path, new HashMap<>(fields));
    }

    private static String found(Pattern what, HttpResponse<String> page) {
        var found = what.matcher(page.body());
        assertThat(found.find()).as(what.pattern()).isTrue();
        return found.group(1);
    }

    /** The list, for whoever can read the address's mail, of which this will be so many. */
    private HttpResponse<String> list(int mails) {
        var page = post("/en/my-data", Map.of("address", address));
        var code = Letters.code(Letters.newest(address, api.base(), mails));
        return post("/en/my-data/code", Map.of("handle", found(HANDLE, page), "code", code));
    }

    @Test
    void isListedOverAllPetitionsAndOfNobodyElse() {
        sign(api.openPetition(Map.of()), address);
        sign(api.openPetition(Map.of()), address);
        sign(api.openPetition(Map.of()), "other." + address);
        Letters.newest(address, api.base(), 2);
        assertThat(list(3).body()).contains("2 signatures were given").doesNotContain("other." + address);
    }

    @Test
    void isTakenAlong() {
        sign(api.openPetition(Map.of()), address);
        Letters.newest(address, api.base(), 1);
        var file = post("/en/my-data/download", Map.of("token", found(TOKEN, list(2))));
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        var json = JsonMapper.shared().readTree(file.body());
        assertThat(json.get("signatures")).hasSize(1);
        var signed = json.get("signatures").get(0);
        assertThat(signed.get("address").asString()).isEqualTo(address);
        assertThat(signed.get("status").asString()).isEqualTo("pending");
        assertThat(json.get("attendances")).isEmpty();
    }

    @Test
    void isErasedEverywhere() throws Throwable {
        sign(api.openPetition(Map.of()), address);
        sign(api.openPetition(Map.of()), address);
        Letters.newest(address, api.base(), 2);
        var token = Map.of("token", found(TOKEN, list(3)));
        assertThat(post("/en/my-data/erase", token).body()).contains("2 signatures: their signer is forgotten.");
        soon(() -> assertThat(post("/en/my-data/erase", token).body()).contains("There was nothing left to erase."));
    }

    @Test
    void isListedAndErasedOfWhatTheyPromisedToComeTo() {
        var action = gatherings.scheduled(Map.of());
        gatherings.come(action, address, 2);
        gatherings.come(action, "other." + address, 3);
        var list = list(2);
        assertThat(list.body())
                .contains("One promise to come was made with it.", "A light for everybody", "2 people come together")
                .doesNotContain("other." + address, "clock tower");
        var token = Map.of("token", found(TOKEN, list));
        var json =
                JsonMapper.shared().readTree(post("/en/my-data/download", token).body());
        var held = json.get("attendances").get(0);
        assertThat(held.get("address").asString()).isEqualTo(address);
        assertThat(held.get("needs").get(0).asString()).isEqualTo("transport");
        assertThat(held.get("status").asString()).isEqualTo("coming");
        var one = new HashMap<>(token);
        one.put("attendance", UUID.randomUUID().toString());
        assertThat(post("/en/my-data/erase-attendance", one).body()).contains("There was nothing left to erase.");
        one.put("attendance", held.get("attendance").asString());
        assertThat(post("/en/my-data/erase-attendance", one).body())
                .contains("One promise to come: whoever made it is forgotten.", "No signature was given");
    }

    @Test
    void isErasedOneByOneAndNobodyErasesAnotherOnes() {
        var petition = api.openPetition(Map.of());
        sign(petition, address);
        Letters.newest(address, api.base(), 1);
        var token = found(TOKEN, list(2));
        var foreign = Map.of("token", token, "signature", UUID.randomUUID().toString());
        assertThat(post("/en/my-data/erase", foreign).body()).contains("There was nothing left to erase.");
    }

    @Test
    void isAnsweredTheSameWhetherThereIsAnythingOrNot() {
        sign(api.openPetition(Map.of()), address);
        var known = post("/en/my-data", Map.of("address", address));
        var unknown = post("/en/my-data", Map.of("address", "nobody." + address));
        assertThat(known.body().replaceAll(HANDLE.pattern(), ""))
                .isEqualTo(unknown.body().replaceAll(HANDLE.pattern(), ""));
        Letters.newest("nobody." + address, api.base(), 1);
    }

    @Test
    void isShownInThePageThatAskedOnly() {
        post("/en/my-data", Map.of("address", address));
        var code = Letters.code(Letters.newest(address, api.base(), 1));
        var stranger = found(HANDLE, post("/en/my-data", Map.of("address", "other." + address)));
        assertThat(post("/en/my-data/code", Map.of("handle", stranger, "code", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void isTheLettersToo() {
        gatherings.host();
        var drive = LetterDrives.started(api, Map.of());
        var handle = LetterDrives.write(api, drive, address, LetterDrives.key(api, drive, "Amal Rizk"));
        Letters.newest(address, api.base(), 1);
        var first = list(2);
        assertThat(first.body()).contains("One letter was written with it.", "I live around the corner");
        LetterDrives.confirmed(
                api, handle, Letters.code(Letters.to(address, api.base()).getLast()));
        var token = found(TOKEN, list(3));
        var json = JsonMapper.shared()
                .readTree(post("/en/my-data/download", Map.of("token", token)).body());
        var held = json.get("letters").get(0);
        assertThat(held.get("copies").get(0).get("name").asString()).isEqualTo("Amal Rizk");
        var one =
                new HashMap<>(Map.of("token", token, "letter", UUID.randomUUID().toString()));
        assertThat(post("/en/my-data/erase-letter", one).body()).contains("There was nothing left to erase.");
        one.put("letter", held.get("letter").asString());
        assertThat(post("/en/my-data/erase-letter", one).body())
                .contains("One letter: whoever wrote it is forgotten.")
                .doesNotContain("Amal Rizk");
    }
}
