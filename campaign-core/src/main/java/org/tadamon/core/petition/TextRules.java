package org.tadamon.core.petition;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.NotOneLine;
import org.tadamon.core.petition.PetitionProblem.TooLong;

/**
 * How long a petition's texts may be. Lengths are in grapheme clusters: what a reader would call a letter; but of no
 * more than eight chars each on average, so that nobody stacks a thousand marks on one.
 */
public final class TextRules {

    static final int TITLE = 120;
    static final int DEMAND = 1_000;
    static final int BACKGROUND = 10_000;
    static final int NEWS = 5_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200B-\\u200F"
            + "\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    /** Joiners are seen, by what they do, between letters as in Persian and Kurdish, and within an emoji. */
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{M}]\\u200C(?=\\p{L})"
            + "|[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F]\\u200D(?=\\p{IsExtended_Pictographic})");

    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private TextRules() {}

    static List<PetitionProblem> brokenBy(Wording wording, String field) {
        var broken = new ArrayList<PetitionProblem>();
        required(wording.title(), field + ".title", TITLE, broken);
        if (UNSEEN.matcher(JOINED.matcher(wording.title()).replaceAll("")).find()) {
            broken.add(new NotOneLine(field + ".title"));
        }
        required(wording.demand(), field + ".demand", DEMAND, broken);
        writable(wording.demand(), field + ".demand", broken);
        limited(wording.background(), field + ".background", BACKGROUND, broken);
        writable(wording.background(), field + ".background", broken);
        return broken;
    }

    /** What is wrong with news, or an answer, by language tag. */
    public static List<PetitionProblem> brokenByNews(Map<String, String> texts) {
        var broken = new ArrayList<PetitionProblem>();
        if (texts.isEmpty()) {
            broken.add(new Empty("texts"));
        }
        new TreeMap<>(texts).forEach((language, text) -> {
            if (!isLanguage(language)) {
                broken.add(new Malformed("texts"));
            }
            required(text, "texts." + language, NEWS, broken);
            writable(text, "texts." + language, broken);
        });
        return broken;
    }

    /** What is wrong with a text that must say something. */
    public static List<PetitionProblem> brokenByRequired(String text, String field, int limit) {
        var broken = new ArrayList<>(brokenByOptional(text, field, limit));
        if (saysNothing(text)) {
            broken.addFirst(new Empty(field));
        }
        return broken;
    }

    /** What is wrong with a text that may be empty. */
    public static List<PetitionProblem> brokenByOptional(String text, String field, int limit) {
        var broken = new ArrayList<PetitionProblem>();
        limited(text, field, limit, broken);
        writable(text, field, broken);
        return broken;
    }

    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    static boolean saysNothing(String text) {
        return !SEEN.matcher(text).find();
    }

    static int lengthOf(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }

    private static void required(String text, String field, int limit, List<PetitionProblem> broken) {
        if (saysNothing(text)) {
            broken.add(new Empty(field));
        }
        limited(text, field, limit, broken);
    }

    private static void limited(String text, String field, int limit, List<PetitionProblem> broken) {
        if (text.length() > 8 * limit || text.length() > limit && lengthOf(text) > limit) {
            broken.add(new TooLong(field, (long) limit));
        }
    }

    private static void writable(String text, String field, List<PetitionProblem> broken) {
        if (UNWRITABLE.matcher(text).find()) {
            broken.add(new Malformed(field));
        }
    }
}
