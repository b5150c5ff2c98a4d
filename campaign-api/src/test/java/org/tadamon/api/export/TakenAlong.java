package org.tadamon.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.tadamon.api.running.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packages as an operator's program has them made and takes them along, for two members: of Lebanon and of France. */
public final class TakenAlong {

    /** The office both of them hold. */
    public static final String OFFICE = "Member of the Assembly";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final String petition;

    /** Of this petition. */
    public TakenAlong(Api api, String petition) {
        this.api = api;
        this.petition = petition;
        var csv = "area,name,office\nLB,Amal Haddad,%s\nFR,=Nour Petit,%s\n".formatted(OFFICE, OFFICE);
        assertThat(api.csv("/api/v1/decision-makers/imports", csv).status()).isLessThan(300);
    }

    /** All there is of all packages, by its name. */
    public SortedMap<String, byte[]> everything() throws Throwable {
        return files(download(made(), Map.of()).body());
    }

    /** Has them made; their id. */
    String made() throws Throwable {
        var answer =
                order(Map.of("reason", "For the first reading", "languages", List.of("ar", "en"), "office", OFFICE));
        assertThat(answer.status()).isEqualTo(201);
        var id = answer.json().get("id").asString();
        soon(() -> assertThat(read(id).get("state").asString()).isEqualTo("made"));
        return id;
    }

    Api.Answer order(Map<String, Object> form) {
        return api.postAsOrganiser("/api/v1/petitions/" + petition + "/exports", form);
    }

    JsonNode read(String id) {
        return api.getAsOrganiser("/api/v1/exports/" + id).json();
    }

    HttpResponse<byte[]> download(String id, Map<String, String> part) throws IOException, InterruptedException {
        var request = api.organiser(api.request("/api/v1/exports/" + id + "/downloads"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(part)));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    static SortedMap<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
