package org.tadamon.core.letterdrive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.tadamon.core.letterdrive.LetterDriveProblem.ClosesWrongly;
import org.tadamon.core.letterdrive.LetterDriveProblem.Empty;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.letterdrive.LetterDriveProblem.TooLong;
import org.tadamon.core.written.Written;

/** What a letter drive must say: every rule that is broken, in the order of the form. */
final class LetterDriveRules {

    static final int LINE = 120;
    static final int TEXT = 5_000;
    static final int MOST_OFFICES = 20;
    static final int OFFICE = 200;
    static final int LEVEL = 40;
    static final Duration LONGEST = Duration.ofDays(366);

    private LetterDriveRules() {}

    static List<LetterDriveProblem> brokenBy(LetterPlan plan, Clock clock) {
        var broken = new ArrayList<LetterDriveProblem>();
        if (plan.wordings().isEmpty()) {
            broken.add(new Empty("wordings"));
        }
        if (!plan.wordings().keySet().stream().allMatch(language -> new Written(language).isLanguageTag())) {
            broken.add(new Malformed("wordings"));
        }
        new TreeMap<>(plan.wordings()).forEach((language, said) -> {
            var at = "wordings." + language;
            line(said.title(), at + ".title", broken);
            required(said.reason(), at + ".reason", TEXT, broken);
            line(said.subject(), at + ".subject", broken);
            required(said.letter(), at + ".letter", TEXT, broken);
        });
        if (plan.level().isBlank() || plan.level().length() > LEVEL) {
            broken.add(new Malformed("level"));
        }
        offices(plan.offices(), broken);
        closing(plan.closesAt(), clock.instant(), broken);
        return broken;
    }

    private static void offices(List<String> offices, List<LetterDriveProblem> broken) {
        if (offices.size() > MOST_OFFICES) {
            broken.add(new TooLong("offices", (long) MOST_OFFICES));
        }
        if (new HashSet<>(offices).size() < offices.size()
                || offices.stream().anyMatch(each -> each.isBlank() || each.length() > OFFICE)) {
            broken.add(new Malformed("offices"));
        }
    }

    private static void closing(Instant closesAt, Instant now, List<LetterDriveProblem> broken) {
        if (!closesAt.isAfter(now) || closesAt.isAfter(now.plus(LONGEST))) {
            broken.add(new ClosesWrongly("closes"));
        }
    }

    private static void line(String text, String field, List<LetterDriveProblem> broken) {
        required(text, field, LINE, broken);
        if (!new Written(text).isOneLine()) {
            broken.add(new Malformed(field));
        }
    }

    private static void required(String text, String field, int limit, List<LetterDriveProblem> broken) {
        var written = new Written(text);
        if (written.saysNothing()) {
            broken.add(new Empty(field));
        }
        if (written.isLongerThan(limit)) {
            broken.add(new TooLong(field, (long) limit));
        }
        if (!written.canBeShown()) {
            broken.add(new Malformed(field));
        }
    }
}
