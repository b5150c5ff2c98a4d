package org.tadamon.core.action;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What is known of an action before it begins.
 *
 * @param exposure how careful it is with those who come: a guarded one publishes numbers in batches and sends no links
 * @param wordings what it says of itself, by language tag; one at least
 * @param provisions what is there for those who need it
 * @param capacity how many can come, 1 to 1,000,000; {@code null} for as many as want to
 */
public record ActionPlan(
        ActionKind kind,
        Exposure exposure,
        Map<String, Wording> wordings,
        Timing timing,
        Place place,
        Set<Provision> provisions,
        @Nullable Integer capacity) {

    /**
     * What an action says of itself in one language.
     *
     * @param title 1 to 120 grapheme clusters, one line
     * @param description CommonMark, 1 to 5,000 grapheme clusters
     * @param bring what to bring, CommonMark, 1,000 at the most; may be empty
     * @param help whom to call for legal aid or in need, CommonMark, 1,000 at the most; may be empty
     */
    public record Wording(String title, String description, String bring, String help) {}

    /** What is there for those who need it. */
    public enum Provision {
        /** Everybody can get there without a step. */
        STEP_FREE,
        /** Somebody interprets, into sign language or another one. */
        INTERPRETER,
        /** There is a place to be quiet. */
        QUIET_SPACE,
        /** Somebody looks after children. */
        CHILDCARE
    }

    /** Refused: every rule of {@link ActionCommand.ScheduleAction} that it would break now. */
    public void requirePossible(Clock clock) {
        CommandRefused.ifAny(ActionRules.brokenBy(this, clock));
    }

    ActionPlan saying(Map<String, Wording> words, Set<Provision> there) {
        return new ActionPlan(kind, exposure, words, timing, place, there, capacity);
    }

    ActionPlan at(Timing other) {
        return new ActionPlan(kind, exposure, wordings, other, place, provisions, capacity);
    }

    ActionPlan in(Place other) {
        return new ActionPlan(kind, exposure, wordings, timing, other, provisions, capacity);
    }

    ActionPlan forAsManyAs(@Nullable Integer other) {
        return new ActionPlan(kind, exposure, wordings, timing, place, provisions, other);
    }
}
