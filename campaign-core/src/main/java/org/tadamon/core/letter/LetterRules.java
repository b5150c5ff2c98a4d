package org.tadamon.core.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tadamon.core.letter.LetterProblem.Malformed;
import org.tadamon.core.letter.LetterProblem.TooLong;
import org.tadamon.core.letter.LetterProblem.UnknownField;
import org.tadamon.core.written.Written;

/** What letters must be like; asked before one is kept, and by whoever shows what would be. */
public final class LetterRules {

    static final int LONGEST = 4_000;
    static final int MOST_LANGUAGES = 20;

    private LetterRules() {}

    /** What is wrong with these texts, by language tag. */
    public static List<LetterProblem> brokenBy(Map<String, String> texts) {
        var broken = new ArrayList<LetterProblem>();
        if (texts.size() > MOST_LANGUAGES
                || !texts.keySet().stream().allMatch(language -> new Written(language).isLanguageTag())) {
            broken.add(new Malformed("letters"));
        }
        new TreeMap<>(texts).forEach((language, text) -> text(text, "letters." + language, broken));
        return broken;
    }

    private static void text(String text, String field, List<LetterProblem> broken) {
        var written = new Written(text);
        if (written.isLongerThan(LONGEST)) {
            broken.add(new TooLong(field, (long) LONGEST));
            return;
        }
        var letter = new LetterText(text);
        if (written.saysNothing() || !written.canBeShown() || letter.hasLooseBraces()) {
            broken.add(new Malformed(field));
        }
        letter.unknown().forEach(named -> broken.add(new UnknownField(field, named)));
    }
}
