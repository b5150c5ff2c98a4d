package org.tadamon.api.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table as it is written: a line for each endpoint, a word for each of {@link Who}. */
final class Table {

    static final Path FILE = Path.of("src", "test", "resources", "authorisation.txt");

    private final Map<String, Map<Who, Outcome>> rows = new LinkedHashMap<>();

    private Table() {}

    static Table read() {
        var table = new Table();
        try {
            Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return table;
    }

    Map<String, Map<Who, Outcome>> rows() {
        return rows;
    }

    /** What a row is about: its name without which one of a kind is asked for. */
    static String endpoint(String row) {
        return row.replaceAll("=\\w+}", "}");
    }

    static String line(String name, Map<Who, Outcome> outcomes) {
        return "%-76s".formatted(name)
                + Arrays.stream(Who.values())
                        .map(who -> " %-9s".formatted(outcomes.get(who)))
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private void add(String line) {
        var words = List.of(line.strip().split("\\s+"));
        var name = words.get(0) + " " + words.get(1);
        if (words.size() != 2 + Who.values().length) {
            throw new IllegalArgumentException(name + " has " + (words.size() - 2) + " outcomes");
        }
        var outcomes = new EnumMap<Who, Outcome>(Who.class);
        for (var who : Who.values()) {
            outcomes.put(who, Outcome.of(words.get(2 + who.ordinal())));
        }
        if (rows.put(name, outcomes) != null) {
            throw new IllegalArgumentException(name + " stands there twice");
        }
    }
}
