package org.tadamon.api.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.tadamon.api.page.Reader;

/**
 * Something said in several languages, in the one that suits a reader best.
 *
 * @param language the language it is in, which is not always the reader's
 */
public record Translated<T>(String language, T text) {

    /** In the language wished for, else in the first there is. */
    public static <T> Translated<T> of(Map<String, T> byLanguage, String wished) {
        var sorted = new TreeMap<>(byLanguage);
        var first = sorted.firstEntry();
        return byLanguage.containsKey(wished)
                ? new Translated<>(wished, byLanguage.getOrDefault(wished, first.getValue()))
                : new Translated<>(first.getKey(), first.getValue());
    }

    String dir() {
        return Reader.dirOf(language);
    }
}
