package org.tadamon.core.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter as it was written: paragraphs with an empty line between them, and fields in double braces, such as <code>
 * {{name}}</code>.
 */
public record LetterText(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}\\n]*?)\\s*}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    /** What stands between braces and is no field, in the order it is written. */
    List<String> unknown() {
        return FIELD.matcher(text)
                .results()
                .map(field -> field.group(1))
                .filter(code -> MergeField.of(code).isEmpty())
                .distinct()
                .toList();
    }

    /** Whether braces are opened that nothing closes, or closed that nothing opened. */
    boolean hasLooseBraces() {
        return BRACES.matcher(FIELD.matcher(text).replaceAll("")).find();
    }

    /**
     * Its paragraphs with everything filled in; what is filled in is looked at no further. A line of which nothing is
     * left is left out.
     */
    public List<String> filled(Function<MergeField, String> values) {
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var line : text.strip().split("\n", -1)) {
            if (line.isBlank()) {
                end(lines, paragraphs);
            } else {
                var said = filled(line, values);
                if (!said.isBlank()) {
                    lines.add(said.strip());
                }
            }
        }
        end(lines, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void end(List<String> lines, List<String> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(String.join("\n", lines));
            lines.clear();
        }
    }

    private static String filled(String line, Function<MergeField, String> values) {
        return FIELD.matcher(line)
                .replaceAll(field -> Matcher.quoteReplacement(
                        MergeField.of(field.group(1)).map(values).orElseGet(() -> whole(field))));
    }

    /** What nobody fills in was refused when it was written. */
    private static String whole(MatchResult field) {
        return field.group();
    }
}
