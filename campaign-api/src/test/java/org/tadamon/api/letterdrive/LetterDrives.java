package org.tadamon.api.letterdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tadamon.api.mail.transport.FakeMailServer;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;

/** Letter drives of the organisation that runs the platform, and those who write. */
public final class LetterDrives {

    /** To two who represent Lebanon and can be written to by mail, and one who cannot. */
    public static final String MAKERS = """
            area,name,office,contact
            LB,Amal Rizk,Deputy,amal@parliament.example
            LB,Omar Rizk,Deputy,omar@parliament.example
            LB,Rima Rizk,Secretary,1 Palace Street
            TN,Sami Rizk,Deputy,sami@parliament.example
            """;

    private static final Pattern CODE = Pattern.compile("(?m)^([0-9A-Z]{4} [0-9A-Z]{4})$");

    private LetterDrives() {}

    /** One that breaks no rule; what is given replaces what it would have. */
    public static Map<String, Object> form(Map<String, Object> instead) {
        var form = new HashMap<String, Object>(Map.of(
                "exposure",
                "open",
                "wordings",
                Map.of(
                        "en",
                        Map.of(
                                "title", "Write for the shelter",
                                "reason", "They decide *this month*.",
                                "subject", "Please keep the shelter",
                                "letter", "Please keep the shelter open."),
                        "ar",
                        Map.of(
                                "title", "رسائل من أجل المأوى",
                                "reason", "القرار هذا الشهر.",
                                "subject", "ليبقَ المأوى",
                                "letter", "نرجو أن يبقى المأوى مفتوحًا.")),
                "closesAt",
                Instant.now().plus(10, ChronoUnit.DAYS).toString()));
        form.putAll(instead);
        return form;
    }

    /** A day on which one may close. */
    public static String lastDay() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
    }

    /** Its path over JSON. */
    public static String started(Api api, Map<String, Object> instead) {
        api.csv("/api/v1/decision-makers/imports", MAKERS);
        var made = api.postAsOrganiser("/api/v1/letter-drives", Map.of("drive", form(instead)));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        return "/api/v1/letter-drives/" + made.json().get("id").asString();
    }

    /** The key of somebody letters are written to. */
    public static String key(Api api, String drive, String name) {
        var all = new ArrayList<String>();
        try {
            soon(() -> {
                all.clear();
                for (var one : api.get(drive + "/decision-makers?area=LB").json()) {
                    if (one.get("name").asString().equals(name)) {
                        all.add(one.get("key").asString());
                    }
                }
                assertThat(all).hasSize(1);
            });
        } catch (Throwable late) {
            throw new IllegalStateException(late);
        }
        return all.getFirst();
    }

    /** What somebody sends who writes. */
    public static Map<String, Object> letter(String email, String... to) {
        return Map.of(
                "name",
                "Layla Khoury",
                "email",
                email,
                "area",
                "LB",
                "to",
                List.of(to),
                "text",
                "I live around the corner. Please keep it open.",
                "language",
                "en");
    }

    /** Somebody writes; what the page that waits for the code holds. */
    public static String write(Api api, String drive, String email, String... to) {
        var answer = api.post(drive + "/letters", letter(email, to));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json().get("handle").asString();
    }

    /** Types the code that was mailed; what shows one's own letter. */
    public static String confirmed(Api api, String handle, String code) {
        var shown = confirm(api, handle, code);
        assertThat(shown.status()).as(shown.raw().body()).isEqualTo(200);
        return shown.json().get("own").asString();
    }

    /** Types a code. */
    public static Answer confirm(Api api, String handle, String code) {
        return api.post("/api/v1/letter-confirmations", Map.of("handle", handle, "code", code));
    }

    /** The code in the newest of so many mails to this address. */
    public static String code(FakeMailServer server, String address, int many) throws Throwable {
        var texts = new ArrayList<String>();
        soon(() -> {
            texts.clear();
            texts.addAll(to(server, address));
            assertThat(texts).hasSize(many);
        });
        var match = CODE.matcher(texts.getLast().replace("\r", ""));
        assertThat(match.find()).as("a code in the mail").isTrue();
        return match.group(1);
    }

    /** All mail to this address that reached the server, in the order it did. */
    public static List<String> to(FakeMailServer server, String address) {
        return server.received.stream()
                .filter(mail -> ("\n" + mail).contains("\nTo: " + address))
                .toList();
    }

    /** How many copies to somebody stand so. */
    public static long many(Api api, String drive, String name, String state) {
        for (var one : api.getAsOrganiser(drive + "/figures").json()) {
            if (one.get("name").asString().equals(name)) {
                var many = one.get("copies").get(state);
                return many == null ? 0 : many.asLong();
            }
        }
        return 0;
    }
}
