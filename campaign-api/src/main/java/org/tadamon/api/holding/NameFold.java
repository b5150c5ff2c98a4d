package org.tadamon.api.holding;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What two spellings of one name share, in Arabic letters or Latin ones: a hint for people, never a reason to decide.
 * Short vowels are not written in Arabic, and long ones in many ways in Latin, so what is compared is the consonants.
 */
final class NameFold {

    /** Not safe to share between threads. */
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal.withInitial(
            () -> Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower"));

    private static final Pattern TATWEEL_AND_MARKS = Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670]");
    private static final Pattern FEMININE_ENDING = Pattern.compile("[\\u0629\\u0647](?=\\s|$)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z ]");
    private static final Pattern TWICE = Pattern.compile("([a-z])\\1+");
    private static final Pattern NOT_AT_THE_BEGINNING = Pattern.compile("(?<=[a-z])[aeiouyw]");
    private static final Pattern VOWEL_AT_THE_BEGINNING = Pattern.compile("(?<![a-z])[aeiou]+");
    private static final Pattern LAST_H = Pattern.compile("(?<=[aeiou])h(?= |$)");
    private static final Pattern ARTICLE = Pattern.compile("(?<![a-z])[ae]l[ -](?=[a-z])");
    private static final List<Map.Entry<String, String>> ALIKE = List.of(
            Map.entry("sh", "s"),
            Map.entry("ch", "s"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("ou", "u"),
            Map.entry("c", "k"),
            Map.entry("q", "k"),
            Map.entry("v", "f"),
            Map.entry("p", "b"));

    private NameFold() {}

    /** The consonants of a name, in the order they are written; empty of a name that has none. */
    static String of(String name) {
        var written = TATWEEL_AND_MARKS.matcher(name).replaceAll("");
        var ended = FEMININE_ENDING.matcher(written).replaceAll("");
        var folded = ARTICLE.matcher(LATIN.get().transliterate(ended)).replaceAll("");
        folded = NO_LETTER.matcher(folded).replaceAll("");
        folded = LAST_H.matcher(folded).replaceAll("");
        for (var alike : ALIKE) {
            folded = folded.replace(alike.getKey(), alike.getValue());
        }
        folded = TWICE.matcher(folded).replaceAll("$1");
        folded = VOWEL_AT_THE_BEGINNING.matcher(folded).replaceAll("");
        folded = NOT_AT_THE_BEGINNING.matcher(folded).replaceAll("");
        return folded.strip().replaceAll(" +", " ");
    }
}
