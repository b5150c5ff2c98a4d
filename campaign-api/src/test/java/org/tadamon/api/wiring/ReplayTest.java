package org.tadamon.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.areamap.MadeUpCountry.NORTH;
import static org.tadamon.api.areamap.MadeUpCountry.collection;
import static org.tadamon.api.areamap.MadeUpCountry.feature;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Soon.within;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.signature.SignatureCommand;
import org.tadamon.core.signature.SignatureId;

/** Every read model, built anew from the first event on, … */
@RunningApplication
class ReplayTest {

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase readModels;

    @Autowired
    private Configuration axon;

    @Autowired
    private ProjectionWiring.Views views;

    @Autowired
    private CommandGateway commands;

    @Test
    void isTheSameAsTheOneThatWasThere() throws Throwable {
        muchHappens();
        soon(() -> assertThat(lag()).isZero());
        var live = everything();
        for (var view : views.all()) {
            var processor = axon.eventProcessingConfiguration()
                    .eventProcessor(view.name(), StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
        }
        assertThat(differing(everything(), Map.of())).as("emptied first").isEmpty();
        views.all()
                .forEach(view -> axon.eventProcessingConfiguration()
                        .eventProcessor(view.name(), StreamingEventProcessor.class)
                        .orElseThrow()
                        .start());
        within(
                Duration.ofMinutes(2),
                () -> assertThat(differing(everything(), live)).isEmpty());
        soon(() -> assertThat(lag()).isZero()); // a token is stored after what it covers, so nothing is still to come
        assertThat(differing(everything(), live)).isEmpty();
    }

    @Test
    void agreesWithARecountOfItsSigners() throws Throwable {
        var petition = muchHappens();
        soon(() -> assertThat(lag()).isZero());
        long counting = 0;
        for (var line : api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers?limit=500")
                .json()
                .get("signers")) {
            counting += line.get("status").asString().equals("counts") ? 1 : 0;
        }
        assertThat(counting).isPositive();
        assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/organiser-count")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(counting);
    }

    private String muchHappens() {
        api.csv("/api/v1/areas/imports", "code,parent,level,name_en\nR-1,LB,replayed,One\nR-2,LB,replayed,Two\n");
        api.send(api.organiser(api.request("/api/v1/area-maps/imports"))
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofString(collection(feature("R-1", NORTH)))));
        api.csv("/api/v1/decision-makers/imports", "area,name,office\nLB,A,Minister\nLB,B,Minister\n");
        var petition = api.openPetition(Map.of());
        for (int i = 0; i < 60; i++) {
            api.post("/api/v1/petitions/" + petition + "/signatures", signer("replay" + i + "@example.org"));
        }
        var ids = new ArrayList<SignatureId>();
        api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers?limit=30")
                .json()
                .get("signers")
                .forEach(line -> ids.add(SignatureId.of(line.get("id").asString())));
        for (int i = 0; i < ids.size(); i++) {
            commands.sendAndWait(
                    switch (i % 4) {
                        case 0 -> new SignatureCommand.WithdrawSignature(ids.get(i));
                        case 1 -> new SignatureCommand.HoldSignature(ids.get(i), "test");
                        case 2 -> new SignatureCommand.RemoveSignature(ids.get(i), "test");
                        default -> new SignatureCommand.EraseSignature(ids.get(i));
                    });
            if (i % 4 == 2) {
                commands.sendAndWait(new SignatureCommand.RestoreSignature(ids.get(i)));
            }
        }
        api.postAsOrganiser("/api/v1/petitions/" + petition + "/news", Map.of("texts", Map.of("en", "News.")));
        api.postAsOrganiser("/api/v1/petitions/" + petition + "/close", Map.of());
        return petition;
    }

    private long lag() {
        var status = api.get("/api/v1/status").json();
        long head = status.get("head").asLong();
        long slowest = head;
        for (var position : status.get("views")) {
            slowest = Math.min(slowest, position.asLong());
        }
        return head - slowest;
    }

    private Map<String, Set<String>> everything() {
        var everything = new HashMap<String, Set<String>>();
        for (var view : views.all()) {
            everything.put(
                    view.name(),
                    readModels.getCollection(view.name()).find().into(new ArrayList<>()).stream()
                            .map(document -> sorted(document).toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return everything;
    }

    /** Fields stand in the order they were first written in, which several writers share out by chance. */
    private static Map<String, Object> sorted(Document document) {
        var sorted = new TreeMap<String, Object>();
        document.forEach((field, value) -> sorted.put(field, value instanceof Document inner ? sorted(inner) : value));
        return sorted;
    }

    /** What stands in one only, by view: all of both would fill a screen for each test that ran before. */
    private static Map<String, List<String>> differing(Map<String, Set<String>> now, Map<String, Set<String>> then) {
        var differing = new TreeMap<String, List<String>>();
        now.forEach((view, documents) -> {
            var before = then.getOrDefault(view, Set.of());
            var lines = new ArrayList<String>();
            documents.stream()
                    .filter(one -> !before.contains(one))
                    .map("+ "::concat)
                    .forEach(lines::add);
            before.stream()
                    .filter(one -> !documents.contains(one))
                    .map("- "::concat)
                    .forEach(lines::add);
            if (!lines.isEmpty()) {
                differing.put(view, lines);
            }
        });
        return differing;
    }
}
