package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.export.Audited.read;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.export.Audited.House;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportCommand.DownloadExport;
import org.tadamon.core.export.ExportId;

/** All exports are shown to those who look after what is handed out… */
@RunningApplication
class ExportsAreAuditedTest {

    private static final String FORMULA = "=HYPERLINK(1)";

    @Autowired
    private Audited audited;

    @Autowired
    private Visitors visitors;

    @Autowired
    private CommandGateway commands;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private final String office = "Member for " + someone;

    private static boolean lists(Visitor who, String asked, String export) {
        return StreamSupport.stream(read(who, "/api/v1/exports" + asked).spliterator(), false)
                .anyMatch(one -> one.get("id").asString().equals(export));
    }

    private static void isSeenBy(Visitor who, House house, String export) {
        assertThat(lists(who, "", export)).isTrue();
        assertThat(lists(who, "?petition=" + house.petition(), export)).isTrue();
        var page = who.get("/en/organise/exports?petition=" + house.slug());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("First reading", "owner.", "Keep the library", "One package; 0 signatures");
    }

    @Test
    void ofTheirOwnOrganisationAndOfEverybodyWhereTheyRunThePlatform() throws Throwable {
        var house = audited.house("cedar-" + someone);
        var export = audited.made(house, office, "First reading");
        var sha256 =
                read(house.owner(), "/api/v1/exports/" + export).get("sha256").asString();
        isSeenBy(house.auditor(), house, export);
        isSeenBy(house.owner(), house, export);
        isSeenBy(visitors.administrator(), house, export);
        assertThat(house.auditor().get("/en/organise/exports").body())
                .contains(sha256, "href=\"/en/organise/exports\"");
        assertThat(house.auditor().get("/ar/organise/exports").body())
                .contains(sha256, "كلّ الحزم", "حزمة واحدة", "لم ينزّلها أحد.");
    }

    @Test
    void andNothingOfItToThoseOfAnother() throws Throwable {
        var house = audited.house("cedar-" + someone);
        var other = audited.house("olive-" + someone);
        var export = audited.made(house, office, "First reading");
        audited.take(house, export);
        var stranger = other.auditor();
        assertThat(read(stranger, "/api/v1/exports")).isEmpty();
        assertThat(read(stranger, "/api/v1/exports?petition=" + house.petition()))
                .isEmpty();
        assertThat(stranger.get("/api/v1/exports/" + export + "/downloads").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/en/organise/exports/" + export + "/takings").statusCode())
                .isEqualTo(404);
        for (var address : new String[] {"/en/organise/exports", "/ar/organise/exports", "/en/organise/exports.csv"}) {
            assertThat(stranger.get(address).statusCode()).isEqualTo(200);
            assertThat(stranger.get(address).body()).doesNotContain("First reading", "cedar-" + someone);
        }
        var named = stranger.get("/en/organise/exports?petition=" + house.slug());
        assertThat(named.statusCode()).isEqualTo(422);
        var unknown = stranger.get("/en/organise/exports?petition=no-such-petition");
        assertThat(said(named, house.slug())).isEqualTo(said(unknown, "no-such-petition"));
    }

    /** But for what was asked, and for what is drawn for each page anew. */
    private static String said(HttpResponse<String> answer, String asked) {
        return answer.body().replace(asked, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void narrowedToAPetitionAndAPerson() throws Throwable {
        var house = audited.house("cedar-" + someone);
        var other = audited.house("olive-" + someone);
        var export = audited.made(house, office, "First reading");
        var theirs = audited.made(other, office, "Second reading");
        var admin = visitors.administrator();
        var person = audited.account("owner.cedar-" + someone + "@example.org");
        assertThat(lists(admin, "?person=" + person, export)).isTrue();
        assertThat(lists(admin, "?person=" + person, theirs)).isFalse();
        assertThat(admin.get("/en/organise/exports?person=" + person).body())
                .contains("First reading", "value=\"" + person + "\" selected")
                .doesNotContain("Second reading");
        assertThat(admin.get("/en/organise/exports?petition=" + other.slug()).body())
                .contains("Second reading")
                .doesNotContain("First reading");
        assertThat(admin.get("/en/organise/exports?petition=" + other.slug() + "&person=" + person)
                        .body())
                .contains("No packages were made of this.");
        assertThat(admin.get("/ar/organise/exports?petition=" + other.slug() + "&person=" + person)
                        .body())
                .contains("لم تُعَدّ حزم كهذه.");
    }

    @Test
    void withEachTimeTheyWereTakenAlongHoweverOften() throws Throwable {
        var house = audited.house("cedar-" + someone);
        var export = audited.made(house, office, "First reading");
        audited.take(house, export);
        for (int i = 0; i < 110; i++) {
            commands.sendAndWait(new DownloadExport(
                    ExportId.of(export),
                    Audience.EVERYBODY,
                    house.side().owner().account()));
        }
        soon(() -> assertThat(read(house.auditor(), "/api/v1/exports/" + export)
                        .get("taken")
                        .asLong())
                .isEqualTo(111));
        assertThat(read(house.auditor(), "/api/v1/exports/" + export).get("downloads"))
                .hasSize(100);
        assertThat(house.auditor().get("/en/organise/exports").body())
                .contains("Taken along 111 times", "/en/organise/exports/" + export + "/takings");
        soon(() -> assertThat(takings(house.auditor(), export)).isEqualTo(111));
        var last = house.auditor().get("/ar/organise/exports/" + export + "/takings");
        assertThat(last.body()).contains("من نزّل الحزم", "owner.cedar-" + someone, "?before=");
    }

    private static int takings(Visitor who, String export) {
        var path = "/api/v1/exports/" + export + "/downloads";
        int found = 0;
        for (var page = read(who, path); !page.isEmpty(); ) {
            found += page.size();
            page = read(
                    who,
                    path + "?before=" + page.get(page.size() - 1).get("key").asLong());
        }
        return found;
    }

    @Test
    void asATableThatRunsNothing() throws Throwable {
        var house = audited.house("cedar-" + someone);
        var export = audited.made(house, office, FORMULA);
        audited.take(house, export);
        soon(() -> {
            var table = house.auditor().get("/en/organise/exports.csv?petition=" + house.slug());
            assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("exports.csv");
            assertThat(table.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(table.body()).startsWith("\uFEFFWhat,When (UTC),Who,Petition");
            var rows = table.body().split("\r\n");
            assertThat(rows).hasSize(3);
            assertThat(rows[1])
                    .startsWith("Ordered,20")
                    .contains("owner.cedar-" + someone, "'" + FORMULA, "Z,made,1,0,", export, office);
            assertThat(rows[2]).startsWith("Taken along,20").contains("owner.cedar-" + someone, export);
        });
        assertThat(house.auditor().get("/ar/organise/exports.csv").body().getBytes(UTF_8))
                .startsWith("\uFEFFماذا,متى (UTC),من,العريضة".getBytes(UTF_8));
    }
}
