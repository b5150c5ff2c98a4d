package org.tadamon.api.export.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.areamap.MadeUpCountry;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.pack.Packages.Common;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import tools.jackson.databind.json.JsonMapper;

/** Maps in packages… */
@RunningApplication
class PackageMapsTest {

    @Autowired
    private Api api;

    @Autowired
    private Facts facts;

    @Autowired
    private Packages packages;

    @Autowired
    private LedgerHead head;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Clock clock;

    private final String level = "packed-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void someAreas() {
        api.csv("/api/v1/areas/imports", MadeUpCountry.csv(level));
        api.csv("/api/v1/decision-makers/imports", "area,name,office\n" + level + "-s,Amal Haddad," + level + "\n");
    }

    private void shapes(String geoJson) {
        var request = api.organiser(api.request("/api/v1/area-maps/imports"))
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofString(geoJson));
        assertThat(api.send(request).status()).isEqualTo(201);
    }

    private String petition(String exposure) {
        var petition = api.openPetition(Map.of("areaLevel", level, "exposure", exposure));
        new SeededCrowd(vault, commands, api)
                .signs(petition, level + "-n", 30, i -> "Person " + i, i -> "map" + i + "@example.org");
        return petition;
    }

    /** As of this position, asked for when the days until now are over. */
    private ExportFacts facts(String petition, long position) {
        var later = clock.instant().plus(Duration.ofDays(2));
        var order = new Order(position, later, new Audience("", "", level, ""), List.of("ar", "en"), "For a test");
        var gathering = facts.begin(PetitionId.of(petition), order);
        while (!gathering.isDone()) {
            gathering.goOn();
        }
        return gathering.facts();
    }

    private SortedMap<String, byte[]> shared(String petition, long position) {
        return packages.shared("a reference", facts(petition, position), new Typefaces());
    }

    @Test
    void areNamedInTheManifestInEachLanguage() {
        shapes(MadeUpCountry.geoJson(level));
        var facts = facts(petition("open"), head.position());
        var shared = packages.shared("a reference", facts, new Typefaces());
        assertThat(new String(shared.get("map.en.svg"), UTF_8))
                .contains(
                        "Keep the library",
                        "\u2068The North\u2069: at least 20",
                        "\u2068The East\u2069: too few to tell");
        assertThat(new String(shared.get("map.ar.svg"), UTF_8)).contains("المكتبة لنا", "الشمال", "direction=\"rtl\"");
        var common = new Common("a reference", facts, Packages.entries(shared), new Typefaces());
        var manifest = JsonMapper.shared()
                .readTree(packages.own(common, facts.recipients().getFirst()).get(Manifest.NAME));
        for (var name : List.of("map.ar.svg", "map.en.svg")) {
            assertThat(manifest.get("files").values()).anySatisfy(file -> {
                assertThat(file.get("name").asString()).isEqualTo(name);
                assertThat(file.get("sha256").asString())
                        .isEqualTo(SigningKey.sha256(shared.getOrDefault(name, new byte[0])));
            });
        }
    }

    @Test
    void areTheSameBytesEachTimeAndStayAsTheyWereDrawnThen() {
        shapes(MadeUpCountry.geoJson(level));
        var petition = petition("open");
        long then = head.position();
        var drawn = shared(petition, then).get("map.en.svg");
        assertThat(shared(petition, then).get("map.en.svg")).isEqualTo(drawn);
        shapes(MadeUpCountry.collection(MadeUpCountry.feature(level + "-n", MadeUpCountry.NORTH)));
        api.csv("/api/v1/areas/imports", MadeUpCountry.csv(level).replace("The North", "Another name"));
        assertThat(shared(petition, then).get("map.en.svg")).isEqualTo(drawn);
        var now = new String(shared(petition, head.position()).get("map.en.svg"), UTF_8);
        assertThat(now).contains("Another name").doesNotContain("The East");
    }

    @Test
    void areThereOnlyOnceTheShapesAre() {
        var petition = petition("open");
        assertThat(shared(petition, head.position())).doesNotContainKeys("map.ar.svg", "map.en.svg");
    }

    @Test
    void areThereOfNoGuardedPetition() {
        shapes(MadeUpCountry.geoJson(level));
        assertThat(shared(petition("guarded"), head.position())).doesNotContainKeys("map.ar.svg", "map.en.svg");
    }
}
