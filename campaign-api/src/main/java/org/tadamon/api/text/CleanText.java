package org.tadamon.api.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people typed, without what nobody sees: controls, bidi marks and zero-width characters can make one name look
 * like another.
 */
public final class CleanText {

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\s]]|[\\u061C\\u00AD\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|[\\p{Cs}\\p{Co}\\p{Cn}]");
    /** A joiner that shapes the letters or the picture it stands between; anywhere else it only hides. */
    private static final Pattern JOINING = Pattern.compile(
            "([\\p{L}\\p{M}])\\u200C(?=\\p{L})|([\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F])\\u200D(?=\\p{IsExtended_Pictographic})");

    private static final Pattern LOOSE = Pattern.compile("[\\u200C\\u200D]");
    private static final String ZWNJ = "\uE000";
    private static final String ZWJ = "\uE001";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private CleanText() {}

    /** A name or a title: NFC, one line, single spaces, nothing unseen. */
    public static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isPlain(normal)) {
            return normal;
        }
        var seen = UNSEEN.matcher(normal).replaceAll("");
        return SPACES.matcher(joinedOnly(seen)).replaceAll(" ").strip();
    }

    /**
     * Letters, digits, what a keyboard has, and single spaces between them: nearly every name, with nothing to clean.
     */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : (c < '!' || c > '~') && !Character.isLetterOrDigit(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    /** Private-use letters stand in for the joiners that stay; none can be in the text any more. */
    private static String joinedOnly(String text) {
        var kept = JOINING.matcher(text)
                .replaceAll(match -> match.group(1) != null ? match.group(1) + ZWNJ : match.group(2) + ZWJ);
        return LOOSE.matcher(kept).replaceAll("").replace(ZWNJ, "\u200C").replace(ZWJ, "\u200D");
    }

    /** A text of many lines: NFC, line feeds, no controls; joiners stay, for scripts that need them between letters. */
    public static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var normal = LINE_ENDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        return CONTROLS.matcher(normal).replaceAll("").strip();
    }

    /** How many letters a reader would count. */
    public static int length(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }

    /** The beginning of a text, at most so many letters, with an ellipsis where it was cut. */
    public static String beginning(String text, int letters) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int end = clusters.next(letters);
        return end == BreakIterator.DONE || end >= text.length()
                ? text
                : text.substring(0, end).strip() + "…";
    }
}
