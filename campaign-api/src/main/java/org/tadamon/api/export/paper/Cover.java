package org.tadamon.api.export.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said to whom a package is for.
 *
 * @param addressee name, office and area
 * @param letter what is written to them, in paragraphs; empty in what was ordered before anything was
 * @param figures how many signed, and how many of them where
 * @param method how that was counted, and how it can be checked
 */
public record Cover(List<String> addressee, List<String> letter, List<String> figures, List<String> method) {

    /** As plain text. */
    public byte[] text() {
        return Stream.of(List.of(String.join("\n", addressee)), letter, figures, method)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
