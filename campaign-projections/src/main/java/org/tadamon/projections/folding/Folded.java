package org.tadamon.projections.folding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as it is searched for: its words, each in the one spelling all its spellings share. */
public final class Folded {

    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]+"); // marks, joiners, tatweel
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final String FROM = "أإآٱؤئىیېےةهہھەۃکڪگ";
    private static final String TO = "اااا" + "ويييييهههههه" + "ككك";

    private static final String ARTICLE = "ال";

    /** What is shorter without its first two letters is more likely a word that begins so. */
    private static final int LEAST = 3;

    private Folded() {}

    /** One spelling for all: {@code "إِلغاءُ المادّة ٥٠"} and {@code "الغا الماده 50"} read the same. */
    public static String text(String text) {
        var folded = new StringBuilder();
        // NFKD takes letters apart from their marks; hamza above and below become marks of the letter they stand on
        var bare = UNSPOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        bare.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> append(folded, letter));
        return folded.toString();
    }

    /** The words of a text, folded, each once, in the order they first stand. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What a folded word is kept and looked for as: as it is and, in Arabic, without the article, so that whoever looks
     * for "library" finds "the library" and the other way round.
     */
    public static Stream<String> forms(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + LEAST
                ? Stream.of(word, word.substring(ARTICLE.length()))
                : Stream.of(word);
    }

    /** Matches the words that begin like this one in any of its forms. */
    public static Pattern beginning(String word) {
        return Pattern.compile(forms(word).map(Pattern::quote).collect(Collectors.joining("|", "^(?:", ")")));
    }

    private static void append(StringBuilder folded, int letter) {
        if (letter == 'ء' || letter == '\'' || letter == '’') {
            return;
        }
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(Character.digit(letter, 10));
            return;
        }
        int at = FROM.indexOf(letter);
        folded.appendCodePoint(at < 0 ? letter : TO.charAt(at));
    }
}
