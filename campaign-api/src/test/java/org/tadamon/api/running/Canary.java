package org.tadamon.api.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is sealed must lie nowhere in clear. A marker that occurs nowhere else is written where a person writes, then
 * everything that is kept is searched for it, byte by byte, in every way it could have been written down.
 */
public final class Canary {

    private static final Pattern HEX = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

    /** Something that is kept, as bytes; one char for each, so that it can be searched quickly. */
    public record Place(String name, String bytes) {

        /** These bytes. */
        public static Place of(String name, byte[] bytes) {
            return new Place(name, new String(bytes, StandardCharsets.ISO_8859_1));
        }

        /** A text as it is written to a file. */
        public static Place of(String name, String text) {
            return of(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One way to write a marker down. */
    public record Form(String encoding, String bytes) {}

    private Canary() {}

    /**
     * Every way to write it: as text in three encodings, each of them also in hexadecimal and in base64, however it
     * falls.
     */
    public static List<Form> formsOf(String marker) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> formsOf(marker, charset))
                .toList();
    }

    private static Stream<Form> formsOf(String marker, Charset charset) {
        var bytes = marker.getBytes(charset);
        var hex = HexFormat.of().formatHex(bytes);
        var inBase64 = Stream.of(0, 1, 2).flatMap(shift -> {
            var name = charset + " in base64, " + shift + " bytes in";
            var inside = base64(bytes, shift);
            return Stream.of(
                    new Form(name, inside),
                    new Form(name + ", for addresses", inside.replace('+', '-').replace('/', '_')));
        });
        return Stream.concat(
                Stream.of(
                        new Form(charset.name(), new String(bytes, StandardCharsets.ISO_8859_1)),
                        new Form(charset + " in hexadecimal", hex),
                        new Form(charset + " in capital hexadecimal", hex.toUpperCase(java.util.Locale.ROOT))),
                inBase64);
    }

    /** What does not depend on what stands before and after. */
    private static String base64(byte[] bytes, int shift) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return encoded.substring(shift == 0 ? 0 : 4, encoded.length() - (shifted.length % 3 == 0 ? 0 : 4));
    }

    /** Where which of these markers lies, and how it is written there; empty where nothing was found. */
    public static List<String> found(List<Place> places, String... markers) {
        var found = new ArrayList<String>();
        for (var marker : markers) {
            for (var form : formsOf(marker)) {
                places.stream()
                        .filter(place -> place.bytes.contains(form.bytes))
                        .forEach(place -> found.add(place.name + ": " + marker + " as " + form.encoding));
            }
        }
        return found;
    }

    /** Every row of every table of a PostgreSQL, as it would be dumped, and what is bytes in it as these bytes. */
    public static List<Place> in(JdbcClient jdbc) {
        var places = new ArrayList<Place>();
        var tables = jdbc.sql("""
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""").query(String.class).list();
        for (var table : tables) {
            jdbc.sql("SELECT t::text FROM " + table + " t").query(row -> {
                var text = row.getString(1);
                places.add(Place.of("PostgreSQL " + table, text));
                HEX.matcher(text)
                        .results()
                        .forEach(bytes -> places.add(Place.of(
                                "PostgreSQL " + table + ", bytes",
                                HexFormat.of().parseHex(bytes.group(1)))));
            });
        }
        return places;
    }

    /** Every document of every collection, as it is stored. */
    public static List<Place> in(com.mongodb.client.MongoDatabase mongo) {
        var places = new ArrayList<Place>();
        for (var name : mongo.listCollectionNames()) {
            for (var document : mongo.getCollection(name, RawBsonDocument.class).find()) {
                var bytes = new byte[document.getByteBuffer().remaining()];
                document.getByteBuffer().get(bytes);
                places.add(Place.of("MongoDB " + name, bytes));
            }
        }
        return places;
    }

    /** Every file under a folder, as it lies on the disk. */
    public static List<Place> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Canary::file).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that is removed while it is looked at holds nothing any more. */
    private static Place file(Path file) {
        try {
            return Place.of("file " + file.getFileName(), Files.readAllBytes(file));
        } catch (IOException gone) {
            return Place.of("file " + file.getFileName(), "");
        }
    }
}
