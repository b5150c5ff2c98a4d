package org.tadamon.core.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tadamon.core.aftermath.AftermathProblem.Malformed;
import org.tadamon.core.aftermath.AftermathProblem.OutOfRange;
import org.tadamon.core.aftermath.AftermathProblem.TooLong;
import org.tadamon.core.written.Written;

/** How what is told of an action must be written. */
final class AftermathRules {

    static final int MOST_PEOPLE = 10_000_000;
    static final int MOST_VISITORS = 1_000;
    static final int MOST_VISITS = 300;
    static final int REPORT = 5_000;
    static final int NOTE = 1_000;
    static final int LONGEST_OF_RECIPIENT = 200;

    private AftermathRules() {}

    static List<AftermathProblem> brokenByCount(int people) {
        return people >= 0 && people <= MOST_PEOPLE ? List.of() : List.of(new OutOfRange("people", (long) MOST_PEOPLE));
    }

    static List<AftermathProblem> brokenByOneMore(int visits) {
        return visits < MOST_VISITS ? List.of() : List.of(new OutOfRange("to", (long) MOST_VISITS));
    }

    static List<AftermathProblem> brokenByTexts(Map<String, String> texts) {
        var broken = new ArrayList<AftermathProblem>();
        if (!texts.keySet().stream().allMatch(language -> new Written(language).isLanguageTag())) {
            broken.add(new Malformed("texts"));
        }
        new TreeMap<>(texts).forEach((language, text) -> {
            var field = "texts." + language;
            if (new Written(text).saysNothing()) {
                broken.add(new Malformed(field));
            }
            shown(text, field, REPORT, broken);
        });
        return broken;
    }

    static List<AftermathProblem> brokenBy(Visit visit) {
        var broken = new ArrayList<AftermathProblem>();
        var to = visit.to();
        if (!Stream.of(to.areaCode(), to.name(), to.office()).allMatch(AftermathRules::isLine)) {
            broken.add(new Malformed("to"));
        }
        if (visit.people() < 1 || visit.people() > MOST_VISITORS) {
            broken.add(new OutOfRange("visitors", (long) MOST_VISITORS));
        }
        shown(visit.note(), "note", NOTE, broken);
        return broken;
    }

    private static boolean isLine(String part) {
        var written = new Written(part);
        return part.length() <= LONGEST_OF_RECIPIENT && !written.saysNothing() && written.isOneLine();
    }

    private static void shown(String text, String field, int limit, List<AftermathProblem> broken) {
        var written = new Written(text);
        if (written.isLongerThan(limit)) {
            broken.add(new TooLong(field, (long) limit));
        }
        if (!written.canBeShown()) {
            broken.add(new Malformed(field));
        }
    }
}
