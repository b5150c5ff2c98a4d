package org.tadamon.api.signerlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of one petition's signers, as a program outside orders them and takes copies along. */
final class Lists {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api;
    private final String petition;

    Lists(Api api, String petition) {
        this.api = api;
        this.petition = petition;
    }

    Answer order(Map<String, String> form) {
        var all = new HashMap<>(Map.of("kind", "names", "reason", "For the hearing"));
        all.putAll(form);
        return api.postAsOrganiser("/api/v1/petitions/" + petition + "/signer-lists", all);
    }

    /** Orders one, and waits until that is settled. */
    String settled(Map<String, String> form) throws Throwable {
        var id = order(form).json().get("id").asString();
        soon(() -> assertThat(read(id).get("state").asString()).isNotEqualTo("ordered"));
        return id;
    }

    JsonNode read(String id) {
        return api.getAsOrganiser("/api/v1/signer-lists/" + id).json();
    }

    HttpResponse<byte[]> copy(String id, Map<String, String> form) throws IOException, InterruptedException {
        var request = api.organiser(api.request("/api/v1/signer-lists/" + id + "/copies"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(form)));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** A copy as another library reads it, the heads by themselves. */
    List<CSVRecord> csv(String id, String columns) throws IOException, InterruptedException {
        var text = new String(
                copy(id, Map.of("format", "csv", "columns", columns, "language", "en"))
                        .body(),
                UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    List<String> names(String id) throws IOException, InterruptedException {
        return csv(id, "plain").stream().map(row -> row.get(0)).toList();
    }

    /** Somebody signs; returns the signature's id. */
    String signs(String name, String visibility, String area) {
        var signer = new HashMap<>(Api.signer(name.replaceAll("\\W", "") + "-" + System.nanoTime() + "@example.org"));
        signer.putAll(Map.of("name", name, "visibility", visibility, "area", area));
        var signed = api.post("/api/v1/petitions/" + petition + "/signatures", signer);
        assertThat(signed.status()).as(signed.raw().body()).isLessThan(300);
        return signed.json().path("id").asString("");
    }
}
