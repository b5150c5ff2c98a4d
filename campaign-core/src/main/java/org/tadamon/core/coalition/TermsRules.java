package org.tadamon.core.coalition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tadamon.core.coalition.CoalitionProblem.Empty;
import org.tadamon.core.coalition.CoalitionProblem.Malformed;
import org.tadamon.core.coalition.CoalitionProblem.TooLong;
import org.tadamon.core.coalition.CoalitionProblem.UntilBeforeFrom;
import org.tadamon.core.coalition.CoalitionProblem.UntilInThePast;
import org.tadamon.core.written.Written;

/** What terms must say before they are offered: every rule that is broken, in the order of the form. */
final class TermsRules {

    static final int TEXT = 10_000;
    static final int REASON = 500;
    static final int MOST_SOURCES = 50;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,32}");

    private TermsRules() {}

    static List<CoalitionProblem> brokenBy(Terms terms, String reason, Clock clock) {
        var broken = new ArrayList<CoalitionProblem>();
        if (terms.texts().isEmpty()) {
            broken.add(new Empty("terms.texts"));
        }
        new TreeMap<>(terms.texts()).forEach((language, text) -> {
            if (!new Written(language).isLanguageTag()) {
                broken.add(new Malformed("terms.texts"));
            }
            text(text, "terms.texts." + language, TEXT, broken);
        });
        if (terms.sees().isEmpty()) {
            broken.add(new Empty("terms.sees"));
        }
        sources(terms, broken);
        until(terms, clock, broken);
        text(reason, "reason", REASON, broken);
        return broken;
    }

    static List<CoalitionProblem> brokenByReason(String reason) {
        var broken = new ArrayList<CoalitionProblem>();
        text(reason, "reason", REASON, broken);
        return broken;
    }

    private static void sources(Terms terms, List<CoalitionProblem> broken) {
        if (terms.sees().contains(Sight.OWN_REFERRALS) && terms.sources().isEmpty()) {
            broken.add(new Empty("terms.sources"));
        }
        if (terms.sources().size() > MOST_SOURCES) {
            broken.add(new TooLong("terms.sources", (long) MOST_SOURCES));
        }
        boolean strange = !terms.sources().stream()
                .allMatch(source -> SOURCE.matcher(source).matches());
        if (strange
                || !terms.sees().contains(Sight.OWN_REFERRALS)
                        && !terms.sources().isEmpty()) {
            broken.add(new Malformed("terms.sources"));
        }
    }

    private static void until(Terms terms, Clock clock, List<CoalitionProblem> broken) {
        var until = terms.until();
        if (until == null) {
            return;
        }
        if (!until.isAfter(terms.from())) {
            broken.add(new UntilBeforeFrom("terms.until"));
        } else if (terms.hasRunOutAt(clock.instant())) {
            broken.add(new UntilInThePast("terms.until"));
        }
    }

    private static void text(String text, String field, int limit, List<CoalitionProblem> broken) {
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
