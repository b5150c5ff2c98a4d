package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.TextRules;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.life.LifeProblem.InTheFuture;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** How what is said about a petition's life must be written. */
final class LifeRules {

    static final int NOTE = 500;
    static final int NAME = 200;
    private static final Pattern REASON_CODE = Pattern.compile("[a-z0-9-]{1,40}");

    private LifeRules() {}

    static void reasonCode(String code) {
        CommandRefused.ifAny(REASON_CODE.matcher(code).matches() ? List.of() : List.of(new Malformed("reasonCode")));
    }

    /** Something must be said. */
    static void reason(String text, String field) {
        CommandRefused.ifAny(TextRules.brokenByRequired(text, field, NOTE));
    }

    /** Something may be said. */
    static void note(String text, String field) {
        CommandRefused.ifAny(TextRules.brokenByOptional(text, field, NOTE));
    }

    static void delivery(Delivery delivery, Clock clock) {
        var broken = new ArrayList<Problem>(day(delivery.on(), clock));
        broken.addAll(TextRules.brokenByRequired(delivery.to(), "to", NAME));
        broken.addAll(TextRules.brokenByOptional(delivery.note(), "note", NOTE));
        CommandRefused.ifAny(broken);
    }

    static void answer(Answer answer, Clock clock) {
        var broken = new ArrayList<Problem>(day(answer.on(), clock));
        broken.addAll(TextRules.brokenByRequired(answer.from(), "from", NAME));
        broken.addAll(TextRules.brokenByNews(answer.texts()));
        CommandRefused.ifAny(broken);
    }

    /** Today is today wherever it has begun already. */
    private static List<InTheFuture> day(LocalDate day, Clock clock) {
        var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        return day.isAfter(latest) ? List.of(new InTheFuture("on")) : List.of();
    }
}
