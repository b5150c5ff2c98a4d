package org.tadamon.api.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Were something to leak, the search … */
class CanaryTest {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder;

    /** Every way in which it could leak, with something before and after it. */
    private static Map<String, byte[]> leaks(String marker) {
        var leaks = new LinkedHashMap<String, byte[]>();
        for (var charset : CHARSETS) {
            leaks.put(charset.name(), ("name=" + marker + ";").getBytes(charset));
            for (int before = 0; before < 4; before++) {
                for (int after = 0; after < 4; after++) {
                    var bytes = (new String(new char[before]).replace('\0', 'x') + marker + "y".repeat(after))
                            .getBytes(charset);
                    var name = charset + " " + before + " " + after;
                    leaks.put(name + " base64", Base64.getEncoder().encode(bytes));
                    leaks.put(
                            name + " base64 for addresses",
                            Base64.getUrlEncoder().encode(bytes));
                    leaks.put(name + " hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return leaks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zaqzaqiyya Canary", "canary.zaqzaqa@example.org", "ليلى زقزقية", "🐤 كناري"})
    void findsItInEveryEncoding(String marker) {
        leaks(marker)
                .forEach((how, leak) -> assertThat(Canary.found(List.of(Canary.Place.of("log", leak)), marker))
                        .as(how)
                        .isNotEmpty());
        assertThat(Canary.found(List.of(Canary.Place.of("log", "Zaqzaq, canary, ليلى")), marker))
                .isEmpty();
    }

    @Test
    void findsItInAnyTableOfADatabase() {
        try (var database = Postgres.fresh()) {
            var jdbc = JdbcClient.create(database);
            jdbc.sql("CREATE TABLE a (t text)").update();
            jdbc.sql("CREATE TABLE b (id int, b bytea)").update();
            jdbc.sql("CREATE SCHEMA \"Other\"").update();
            jdbc.sql("CREATE TABLE \"Other\".\"C\" (j jsonb, l text[])").update();
            assertThat(Canary.found(Canary.in(jdbc), "كناري زقزقية")).isEmpty();

            jdbc.sql("INSERT INTO a VALUES (?)").param("x كناري زقزقية").update();
            for (var charset : CHARSETS) {
                jdbc.sql("INSERT INTO b VALUES (1, ?)")
                        .param("x كناري زقزقية".getBytes(charset))
                        .update();
            }
            jdbc.sql("INSERT INTO \"Other\".\"C\" VALUES (?::jsonb, ARRAY[?])")
                    .params("{\"name\": \"كناري زقزقية\"}", "كناري زقزقية")
                    .update();
            assertThat(Canary.found(Canary.in(jdbc), "كناري زقزقية"))
                    .anyMatch(hit -> hit.startsWith("PostgreSQL public.a") && hit.endsWith("UTF-8"))
                    .anyMatch(hit -> hit.startsWith("PostgreSQL public.b") && hit.endsWith("UTF-16LE"))
                    .anyMatch(hit -> hit.startsWith("PostgreSQL public.b") && hit.endsWith("UTF-16BE"))
                    .anyMatch(hit -> hit.startsWith("PostgreSQL \"Other\".\"C\""));
        }
    }

    @Test
    void findsItInAnyCollection() {
        var server = new MongoServer(new MemoryBackend());
        try (var client = MongoClients.create(server.bindAndGetConnectionString())) {
            var mongo = client.getDatabase("tadamon");
            mongo.getCollection("a").insertOne(new Document("in", new Document("name", "Zaqzaqiyya")));
            mongo.getCollection("b")
                    .insertOne(new Document("b", new Binary("Zaqzaqiyya".getBytes(StandardCharsets.UTF_16LE))));
            assertThat(Canary.found(Canary.in(mongo), "Zaqzaqiyya"))
                    .contains("MongoDB a: Zaqzaqiyya as UTF-8", "MongoDB b: Zaqzaqiyya as UTF-16LE");
            assertThat(Canary.found(Canary.in(mongo), "Qazqaziyya")).isEmpty();
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void findsItInAnyFile() throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.write(folder.resolve("deep").resolve("wal"), "\0\0Zaqzaqiyya".getBytes(StandardCharsets.UTF_16BE));
        assertThat(Canary.found(Canary.in(folder), "Zaqzaqiyya")).containsExactly("file wal: Zaqzaqiyya as UTF-16BE");
    }
}
