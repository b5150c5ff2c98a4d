package org.tadamon.core.written;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it was written. */
public record Written(String text) {

    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Whether there is nothing a reader would see. */
    public boolean saysNothing() {
        return !SEEN.matcher(text).find();
    }

    /**
     * Whether it is longer than so many grapheme clusters, what a reader would call a letter; of no more than eight
     * chars each on average, so that nobody stacks a thousand marks on one.
     */
    public boolean isLongerThan(int letters) {
        return text.length() > 8 * letters || text.length() > letters && letters() > letters;
    }

    /** Whether it can be shown: no controls but tabs and line ends, no halves of letters. */
    public boolean canBeShown() {
        return !UNWRITABLE.matcher(text).find();
    }

    /** Whether it is one line that can be shown. */
    public boolean isOneLine() {
        return canBeShown() && !LINE_END.matcher(text).find();
    }

    /** Whether it is a language tag such as {@code ar}. */
    public boolean isLanguageTag() {
        return LANGUAGE.matcher(text).matches();
    }

    private int letters() {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }
}
