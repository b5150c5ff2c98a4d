package org.tadamon.api.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.tadamon.api.page.Reader;

/**
 * Something said in several languages, in the one that suits a reader best.
 *
 * @param language the language it is in, which is not always the reader's
 */
record Translated<T>(String language, T text) {

    /** In the language wished for, else in the first there is. */
    static <T> Translated<T> of(Map<String, T> byLanguage, String wished) {
        var language = byLanguage.containsKey(wished) ? wished : new TreeMap<>(byLanguage).firstKey();
        return new Translated<>(language, byLanguage.get(language));
    }

    String dir() {
        return Reader.dirOf(language);
    }
}
