package org.tadamon.core.petition;

import static org.tadamon.core.petition.TextRules.lengthOf;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionProblem.ClosesInThePast;
import org.tadamon.core.petition.PetitionProblem.ClosesTooLate;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.OutOfRange;
import org.tadamon.core.petition.PetitionProblem.TooLong;

/** What a petition must say before it is written down: every rule that is broken, in the order of the form. */
public final class PetitionRules {

    static final int GREATEST_GOAL = 100_000_000;
    static final int MOST_ADDRESSEES = 1_000;
    static final Duration LONGEST = Duration.ofDays(731);
    private static final Pattern LEVEL = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PetitionRules() {}

    static List<PetitionProblem> brokenBy(PetitionDraft draft, Clock clock) {
        var broken = new ArrayList<PetitionProblem>();
        if (draft.wordings().isEmpty()) {
            broken.add(new Empty("wordings"));
        }
        draft.wordings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            if (!TextRules.isLanguage(e.getKey())) {
                broken.add(new Malformed("wordings"));
            }
            broken.addAll(TextRules.brokenBy(e.getValue(), "wordings." + e.getKey()));
        });
        addressees(draft.addressees(), broken);
        if (draft.goal() < 1 || draft.goal() > GREATEST_GOAL) {
            broken.add(new OutOfRange("goal", (long) GREATEST_GOAL));
        }
        broken.addAll(closing(draft, clock));
        if (!LEVEL.matcher(draft.areaLevel()).matches()) {
            broken.add(new Malformed("areaLevel"));
        }
        return broken;
    }

    /** What is wrong with its closing time by now. */
    public static List<PetitionProblem> closing(PetitionDraft draft, Clock clock) {
        var now = clock.instant();
        if (!draft.closesAt().isAfter(now)) {
            return List.of(new ClosesInThePast("closesAt"));
        }
        return draft.closesAt().isAfter(now.plus(LONGEST)) ? List.of(new ClosesTooLate("closesAt")) : List.of();
    }

    static List<PetitionProblem> slug(String slug) {
        return slug.length() <= 80 && SLUG.matcher(slug).matches() ? List.of() : List.of(new Malformed("slug"));
    }

    private static void addressees(List<Addressee> addressees, List<PetitionProblem> broken) {
        if (addressees.isEmpty()) {
            broken.add(new Empty("addressees"));
        }
        if (addressees.size() > MOST_ADDRESSEES) {
            broken.add(new TooLong("addressees", (long) MOST_ADDRESSEES));
        }
        for (var each : addressees) {
            if (TextRules.saysNothing(each.name())) {
                broken.add(new Empty("addressees"));
            } else if (lengthOf(each.name()) > 200 || lengthOf(each.office()) > 200) {
                broken.add(new TooLong("addressees", 200L));
            }
        }
    }
}
