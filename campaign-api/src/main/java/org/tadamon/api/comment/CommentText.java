package org.tadamon.api.comment;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;

/** What somebody typed to say why they sign, made fit to be shown as plain text. */
public final class CommentText {

    /** How many grapheme clusters it may have, what a reader would call a letter. */
    public static final int LONGEST = 500;

    private CommentText() {}

    /** NFC, nothing unseen, single spaces, no two empty lines in a row; empty where nothing was said. */
    public static String clean(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return ""; // most often, and on the way of everybody who signs
        }
        var lines = new ArrayList<String>();
        for (var line : CleanText.lines(typed).split("\n", -1)) {
            var clean = CleanText.line(line);
            if (!clean.isEmpty() || !lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add(clean);
            }
        }
        return String.join("\n", lines).strip();
    }

    /** Whether it says more than fits; so many marks stacked on one letter that nobody could read it are more, too. */
    public static boolean isTooLong(String clean) {
        return clean.length() > 8 * LONGEST || clean.length() > LONGEST && CleanText.length(clean) > LONGEST;
    }
}
