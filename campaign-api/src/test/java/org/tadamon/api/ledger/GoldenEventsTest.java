package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.api.ledger.format.StableNames;
import org.tadamon.core.catalogue.EventCatalogue;

/** What the ledger has written is read for ever: each event in the catalogue … */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private final StableNames serializer = StableNames.serializer();

    static TreeSet<String> names() {
        return new TreeSet<>(EventCatalogue.EVENTS.keySet());
    }

    /** A missing file is written, to be read by a person and committed; the build fails until it is. */
    @ParameterizedTest
    @MethodSource("names")
    void isWrittenExactlyAsItsFileSays(String name) throws IOException {
        var event = GoldenEvents.ONE_OF_EACH.get(name);
        assertThat(event).as("an example of " + name + " in GoldenEvents").isNotNull();
        var written = new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
        var file = GOLDEN.resolve(name + ".json");
        if (!Files.exists(file)) {
            Files.writeString(file, written + "\n");
            throw new AssertionError("written for the first time, to be read and committed: " + file);
        }
        assertThat(written).isEqualTo(Files.readString(file).strip());
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBackFromItsFile(String name) throws IOException {
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(GOLDEN.resolve(name + ".json")), byte[].class, new SimpleSerializedType(name, null));
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(GoldenEvents.ONE_OF_EACH.get(name));
    }

    /** Beside the file of what encloses nothing, which stays as it was written before anything could be enclosed. */
    @Test
    void isWrittenWithWhatIsEnclosed() throws IOException {
        var file = GOLDEN.resolve("enclosing").resolve("export.ordered.json");
        var written = new String(
                serializer.serialize(GoldenExports.ENCLOSING, byte[].class).getData(), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(Files.readString(file).strip());
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(file), byte[].class, new SimpleSerializedType("export.ordered", null));
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(GoldenExports.ENCLOSING);
    }

    static Set<String> before() {
        return GoldenPetitionEvents.BEFORE.keySet();
    }

    /** The number at the end of the file's name is the revision it was written in. */
    @ParameterizedTest
    @MethodSource("before")
    void readsWhatWasWrittenBefore(String file) throws IOException {
        var name = file.substring(0, file.lastIndexOf('.'));
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(GOLDEN.resolve("before").resolve(file + ".json")),
                byte[].class,
                new SimpleSerializedType(name, null));
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(GoldenPetitionEvents.BEFORE.get(file));
    }

    @Test
    void isReadAndWrittenAsBeforeWithoutWhatWasAddedSince() throws IOException {
        for (var one : GoldenEvents.BEFORE.entrySet()) {
            var file = Files.readAllBytes(GOLDEN.resolve("before").resolve(one.getKey() + ".json"));
            var name = one.getKey().substring(0, one.getKey().lastIndexOf('.'));
            var stored = new SimpleSerializedObject<>(file, byte[].class, new SimpleSerializedType(name, null));
            assertThat((Object) serializer.deserialize(stored)).isEqualTo(one.getValue());
            assertThat(new String(
                            serializer.serialize(one.getValue(), byte[].class).getData(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(file, StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void isStoredUnderItsNameAndNothingElse() {
        GoldenEvents.ONE_OF_EACH.forEach((name, event) ->
                assertThat(serializer.typeForClass(event.getClass()).getName()).isEqualTo(name));
        assertThat(GoldenEvents.ONE_OF_EACH.keySet())
                .isEqualTo(Map.copyOf(EventCatalogue.EVENTS).keySet());
    }
}
