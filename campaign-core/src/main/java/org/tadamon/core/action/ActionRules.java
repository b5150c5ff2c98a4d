package org.tadamon.core.action;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.ActionProblem.Empty;
import org.tadamon.core.action.ActionProblem.EndsWrongly;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.ActionProblem.NoSuchTime;
import org.tadamon.core.action.ActionProblem.OutOfRange;
import org.tadamon.core.action.ActionProblem.StartsInThePast;
import org.tadamon.core.action.ActionProblem.StartsTooLate;
import org.tadamon.core.action.ActionProblem.TooLong;
import org.tadamon.core.written.Written;

/** What an action must say, be and last: every rule that is broken, in the order of the form. */
final class ActionRules {

    static final int TITLE = 120;
    static final int DESCRIPTION = 5_000;
    static final int NOTE = 1_000;
    static final int REASON = 500;
    static final int NEAR = 120;
    static final int MOST_PEOPLE = 1_000_000;
    static final int EARLIEST_REVEAL = 336;
    static final Duration LONGEST = Duration.ofDays(14);
    static final Duration FARTHEST = Duration.ofDays(731);

    private ActionRules() {}

    static List<ActionProblem> brokenBy(ActionPlan plan, Clock clock) {
        var broken = new ArrayList<ActionProblem>();
        broken.addAll(brokenByWords(plan.wordings()));
        broken.addAll(brokenByTiming(plan.timing(), clock));
        broken.addAll(brokenByPlace(plan.place(), plan.kind()));
        broken.addAll(brokenByCapacity(plan.capacity()));
        return broken;
    }

    static List<ActionProblem> brokenByWords(Map<String, Wording> wordings) {
        var broken = new ArrayList<ActionProblem>();
        languages(wordings, "wordings", broken);
        new TreeMap<>(wordings).forEach((language, said) -> {
            var at = "wordings." + language;
            line(said.title(), at + ".title", TITLE, broken);
            required(said.description(), at + ".description", DESCRIPTION, broken);
            text(said.bring(), at + ".bring", NOTE, broken);
            text(said.help(), at + ".help", NOTE, broken);
        });
        return broken;
    }

    static List<ActionProblem> brokenByTiming(Timing timing, Clock clock) {
        var broken = new ArrayList<ActionProblem>();
        shown(timing.starts(), timing.zone(), "starts", broken);
        shown(timing.ends(), timing.zone(), "ends", broken);
        var now = clock.instant();
        if (!timing.startsAt().isAfter(now)) {
            broken.add(new StartsInThePast("starts"));
        } else if (timing.startsAt().isAfter(now.plus(FARTHEST))) {
            broken.add(new StartsTooLate("starts"));
        }
        var lasts = Duration.between(timing.startsAt(), timing.endsAt());
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            broken.add(new EndsWrongly("ends"));
        }
        return broken;
    }

    static List<ActionProblem> brokenByPlace(Place place, ActionKind kind) {
        var broken = new ArrayList<ActionProblem>();
        if (kind != ActionKind.ONLINE || !place.near().isEmpty()) {
            languages(place.near(), "near", broken);
        }
        new TreeMap<>(place.near()).forEach((language, near) -> line(near, "near." + language, NEAR, broken));
        var hours = place.reveal().hoursBefore();
        if (hours != null && (hours < 1 || hours > EARLIEST_REVEAL)) {
            broken.add(new OutOfRange("hoursBefore", (long) EARLIEST_REVEAL));
        }
        return broken;
    }

    static List<ActionProblem> brokenByCapacity(@Nullable Integer capacity) {
        return capacity == null || capacity >= 1 && capacity <= MOST_PEOPLE
                ? List.of()
                : List.of(new OutOfRange("capacity", (long) MOST_PEOPLE));
    }

    static List<ActionProblem> brokenByReasons(Map<String, String> reasons) {
        var broken = new ArrayList<ActionProblem>();
        languages(reasons, "reasons", broken);
        new TreeMap<>(reasons).forEach((language, why) -> required(why, "reasons." + language, REASON, broken));
        return broken;
    }

    private static void languages(Map<String, ?> said, String field, List<ActionProblem> broken) {
        if (said.isEmpty()) {
            broken.add(new Empty(field));
        }
        if (!said.keySet().stream().allMatch(language -> new Written(language).isLanguageTag())) {
            broken.add(new Malformed(field));
        }
    }

    /** To the minute, and not within the hour that summer time leaves out. */
    private static void shown(LocalDateTime time, ZoneId zone, String field, List<ActionProblem> broken) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            broken.add(new Malformed(field));
        }
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            broken.add(new NoSuchTime(field));
        }
    }

    private static void line(String text, String field, int limit, List<ActionProblem> broken) {
        required(text, field, limit, broken);
        if (!new Written(text).isOneLine()) {
            broken.add(new Malformed(field));
        }
    }

    private static void required(String text, String field, int limit, List<ActionProblem> broken) {
        if (new Written(text).saysNothing()) {
            broken.add(new Empty(field));
        }
        text(text, field, limit, broken);
    }

    private static void text(String text, String field, int limit, List<ActionProblem> broken) {
        if (new Written(text).isLongerThan(limit)) {
            broken.add(new TooLong(field, (long) limit));
        }
        if (!new Written(text).canBeShown()) {
            broken.add(new Malformed(field));
        }
    }
}
