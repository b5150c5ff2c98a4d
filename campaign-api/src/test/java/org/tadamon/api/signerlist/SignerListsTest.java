package org.tadamon.api.signerlist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.core.signature.SignatureCommand.ChangeVisibility;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerlist.SignerListQueries;
import tools.jackson.databind.json.JsonMapper;

/** Lists of signers… */
@RunningApplication
class SignerListsTest {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private SignerListQueries queries;

    @Autowired
    private StoredRows stored;

    private String petition = "";
    private Lists lists;

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        lists = new Lists(api, petition);
    }

    private void sign(int many) {
        IntStream.range(0, many).forEach(i -> lists.signs("Person " + i, "hidden", "LB"));
    }

    private SignatureId signatureOf(int ordinal) {
        var id = jdbc.sql("""
                        SELECT aggregate FROM ledger_event WHERE name = 'signature.given'
                        AND convert_from(payload, 'UTF8')::jsonb ->> 'petitionId' = ? ORDER BY position LIMIT 1 OFFSET ?""").params(petition, ordinal).query(UUID.class).single();
        return new SignatureId(id);
    }

    @Test
    void nameThoseWhoChoseToBeNamedToDecisionMakersAndNobodyElse() throws Throwable {
        sign(9);
        lists.signs("أمل حداد", "full-name", "LB");
        lists.signs("=HYPERLINK(1)", "hidden", "FR");
        lists.signs("Only A Letter", "initials", "LB");
        lists.signs("Only A Number", "counted", "LB");
        var id = lists.settled(Map.of());
        assertThat(lists.read(id).get("rows").asInt()).isEqualTo(11);
        assertThat(lists.names(id))
                .hasSize(11)
                .contains("Person 0", "أمل حداد", "'=HYPERLINK(1)")
                .doesNotContain("Only A Letter", "Only A Number");
        assertThat(new String(lists.copy(id, Map.of("format", "csv")).body(), UTF_8))
                .doesNotContain("@");
        var here = lists.settled(Map.of("area", "lb"));
        assertThat(lists.names(here)).hasSize(10).doesNotContain("'=HYPERLINK(1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void areNotMadeOfFewerThanTen(int many) throws Throwable {
        sign(many);
        var id = lists.settled(Map.of());
        assertThat(lists.read(id).get("state").asString()).isEqualTo("too-short");
        assertThat(lists.copy(id, Map.of("format", "csv")).statusCode()).isEqualTo(409);
        assertThat(parts(id)).isZero();
    }

    @Test
    void areNeverOfAGuardedPetition() {
        var guarded = api.openPetition(Map.of("exposure", "guarded"));
        var refused = new Lists(api, guarded).order(Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().body()).contains("signer-list/guarded");
    }

    @Test
    void leaveOutWhoeverChangedTheirMindSince() throws Throwable {
        sign(12);
        var id = lists.settled(Map.of());
        assertThat(lists.names(id)).hasSize(12);
        commands.sendAndWait(new EraseSignature(signatureOf(0)));
        commands.sendAndWait(new ChangeVisibility(signatureOf(1), Visibility.COUNTED));
        assertThat(lists.names(id)).hasSize(10).doesNotContain("Person 0", "Person 1");
        commands.sendAndWait(new EraseSignature(signatureOf(2)));
        var refused = lists.copy(id, Map.of("format", "csv"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), UTF_8)).contains("signer-list/too-short");
    }

    @Test
    void carryAMarkOfTheirOwnInEveryRowOfEveryCopyAndEachIsOnRecord() throws Throwable {
        sign(10);
        var id = lists.settled(Map.of());
        var first = lists.csv(id, "plain");
        var second = lists.csv(id, "plain");
        assertThat(first)
                .extracting(row -> row.get("Copy"))
                .hasSize(10)
                .containsOnly(first.getFirst().get("Copy"));
        assertThat(second.getFirst().get("Copy")).isNotEqualTo(first.getFirst().get("Copy"));
        soon(() -> assertThat(lists.read(id).get("copies"))
                .extracting(copy -> copy.get("mark").asString())
                .containsExactly(first.getFirst().get("Copy"), second.getFirst().get("Copy")));
        assertThat(lists.read(id).get("copies").get(0).get("rows").asInt()).isEqualTo(10);
    }

    @Test
    void areForgottenWhenTheirTimeIsOver() throws Throwable {
        sign(10);
        var id = lists.settled(Map.of());
        assertThat(parts(id)).isOne();
        assertThat(secrets(id)).isOne();
        forgetting(Duration.ofDays(6)).look();
        assertThat(parts(id)).isOne();
        forgetting(Duration.ofDays(8)).look();
        soon(() -> assertThat(lists.read(id).get("state").asString()).isEqualTo("forgotten"));
        assertThat(parts(id)).isZero();
        assertThat(secrets(id)).isZero();
        var refused = lists.copy(id, Map.of("format", "csv"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), UTF_8)).contains("signer-list/gone");
    }

    private ForgetSignerLists forgetting(Duration later) {
        return new ForgetSignerLists(queries, stored, commands, Clock.offset(Clock.systemUTC(), later));
    }

    @Test
    void lieSealed() throws Throwable {
        sign(10);
        var id = lists.settled(Map.of());
        var lying = jdbc.sql("SELECT sealed FROM signer_list_part WHERE list = ?")
                .param(UUID.fromString(id))
                .query(byte[].class)
                .single();
        assertThat(new String(lying, ISO_8859_1)).doesNotContain("Person");
    }

    @Test
    void areWrittenInFourFormats() throws Throwable {
        sign(9);
        lists.signs("أمل حداد", "full-name", "LB");
        var id = lists.settled(Map.of());
        var json = JsonMapper.shared()
                .readTree(lists.copy(id, Map.of("format", "json", "language", "ar"))
                        .body());
        assertThat(json).hasSize(10);
        assertThat(json.get(9).get("الاسم").asString()).isEqualTo("أمل حداد");
        assertThat(json.get(9).get("المنطقة").asString()).isEqualTo("لبنان");
        var xlsx = lists.copy(id, Map.of("format", "xlsx", "language", "ar"));
        assertThat(HtmlUtils.htmlUnescape(sheet(xlsx.body())))
                .contains("rightToLeft", ">الاسم<", ">Person 0<", ">أمل حداد<")
                .containsPattern("<row r=\"11\"")
                .doesNotContain("<row r=\"12\"");
        var pdf = lists.copy(id, Map.of("format", "pdf", "language", "ar"));
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).endsWith(".pdf\"");
        try (var paper = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Person 0", "Person 8");
        }
        assertThat(lists.copy(id, Map.of("format", "doc")).statusCode()).isEqualTo(422);
        assertThat(lists.copy(id, Map.of("format", "csv", "columns", "civicrm")).statusCode())
                .as("names are no contacts")
                .isEqualTo(422);
    }

    @Test
    void areRefusedWithAReasonBesideTheField() {
        for (var wrong : Map.of(
                        "kind", Map.of("kind", "everybody"),
                        "area", Map.of("area", "Nowhere"),
                        "reason", Map.of("reason", " "))
                .entrySet()) {
            var refused = lists.order(wrong.getValue());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.raw().body()).contains("signer-list/").contains("\"" + wrong.getKey() + "\"");
        }
    }

    @Test
    void areTheSameHoweverOftenTheyAreAskedForUnderOneKey() {
        var path = "/api/v1/petitions/" + petition + "/signer-lists";
        var form = Map.of("kind", "names", "reason", "For the hearing");
        var once = api.postAsOrganiser(path, form, "Idempotency-Key", "one");
        var again = api.postAsOrganiser(path, form, "Idempotency-Key", "one");
        assertThat(again.json().get("id")).isEqualTo(once.json().get("id"));
        var other = Map.of("kind", "contacts", "reason", "For the hearing");
        assertThat(api.postAsOrganiser(path, other, "Idempotency-Key", "one").status())
                .isEqualTo(409);
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.createTempFile("copy", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private int parts(String id) {
        return count("SELECT count(*) FROM signer_list_part WHERE list = ?", id);
    }

    private int secrets(String id) {
        return count("SELECT count(*) FROM vault_secret WHERE subject = ?", id);
    }

    private int count(String sql, String id) {
        return jdbc.sql(sql).param(UUID.fromString(id)).query(Integer.class).single();
    }
}
