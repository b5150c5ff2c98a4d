package org.tadamon.api.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;

/**
 * The languages a form says something in. Pages ask for those they are offered in; what was said in others over JSON
 * goes along with them unseen, so that saving a page forgets none of it.
 */
public final class TypedLanguages {

    /** {@code near.fr}, {@code terms.texts.fr} or {@code wordings.fr.title}. */
    private static final Pattern FIELD =
            Pattern.compile("([a-z]+(?:\\.[a-z]{4,})*)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)(?:\\.[a-z]+)?");

    private TypedLanguages() {}

    /** The languages of one kind of text. */
    public static Set<String> of(String text, Map<String, String> typed) {
        var languages = new TreeSet<>(IcuMessages.LANGUAGES);
        typed.keySet().stream()
                .map(FIELD::matcher)
                .filter(field -> field.matches() && field.group(1).equals(text))
                .forEach(field -> languages.add(field.group(2)));
        return languages;
    }

    /**
     * The languages a page has to show such texts in: the reader's two, and each they are there in. What must not be
     * left as it is unseen, as a place people are no longer to go to.
     */
    public static List<Tongue> shown(List<String> texts, Map<String, String> typed, Reader reader) {
        var languages = new TreeSet<String>();
        texts.forEach(text -> languages.addAll(of(text, typed)));
        languages.removeAll(IcuMessages.LANGUAGES);
        return Stream.concat(
                        Tongue.of(reader).stream(),
                        languages.stream().map(code -> new Tongue(code, Reader.dirOf(code), false)))
                .toList();
    }

    /** The fields of such texts in languages the page does not ask for. */
    public static Map<String, String> others(List<String> texts, Map<String, String> typed) {
        var others = new TreeMap<String, String>();
        typed.forEach((name, value) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && texts.contains(field.group(1)) && !IcuMessages.LANGUAGES.contains(field.group(2))) {
                others.put(name, value);
            }
        });
        return others;
    }
}
