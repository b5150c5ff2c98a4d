package org.tadamon.api.holding;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of a name and an address is shown: enough to see what is alike, not enough to know who it is. */
public final class Masked {

    private Masked() {}

    /** The first letter of each word. */
    public static String name(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> first(word) + "…")
                .collect(Collectors.joining(" "));
    }

    /** What stands behind the {@code @}, in lower case. */
    public static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        return word.substring(0, letters.next());
    }
}
