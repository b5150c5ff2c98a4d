package org.tadamon.api.comment;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first letters of a name, for those who chose to show no more of it. */
public final class Initials {

    private Initials() {}

    /** {@code L. H.} of Layla Haddad. */
    public static String of(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> first(word) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        return word.substring(0, letters.next());
    }
}
