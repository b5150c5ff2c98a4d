package org.tadamon.api.action.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Timing;
import org.tadamon.projections.actionpage.ActionPage;

/**
 * An action as JSON.
 *
 * @param link what it is called in links
 * @param campaign left out where it belongs to nothing but its organisation
 * @param series the first of those that were scheduled together; left out for a single one
 * @param exact where exactly, as far as whoever asks may know; left out otherwise
 * @param exactAt from when on it is told where exactly; left out where that is at once
 * @param exactTo {@code everybody} or {@code attending}
 * @param capacity left out for as many as want to
 * @param coming how many people have a place; of a guarded action as it was published last
 * @param calledOff why it will not be, by language tag; left out while it will
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionJson(
        String id,
        String link,
        String organisation,
        @Nullable String campaign,
        @Nullable String series,
        String kind,
        String exposure,
        Map<String, Wording> wordings,
        @JsonUnwrapped Times times,
        Map<String, String> near,
        @Nullable Whereabouts exact,
        @Nullable Instant exactAt,
        String exactTo,
        List<String> provisions,
        @Nullable Integer capacity,
        long coming,
        @Nullable Map<String, String> calledOff) {

    /**
     * When it is.
     *
     * @param starts what clocks there show
     * @param zone whose clocks
     */
    record Times(String starts, String ends, String zone, Instant startsAt, Instant endsAt) {

        static Times of(Timing timing) {
            return new Times(
                    timing.starts().toString(),
                    timing.ends().toString(),
                    timing.zone().getId(),
                    timing.startsAt(),
                    timing.endsAt());
        }
    }

    static ActionJson of(ActionPage action, @Nullable Whereabouts exact, long coming) {
        var plan = action.plan();
        var off = action.calledOff();
        return new ActionJson(
                action.id().toString(),
                action.id().link(),
                action.organisation().toString(),
                text(action.campaign()),
                text(action.series()),
                EnumCode.of(plan.kind()),
                EnumCode.of(plan.exposure()),
                plan.wordings(),
                Times.of(plan.timing()),
                plan.place().near(),
                exact,
                Revealed.since(action).orElse(null),
                plan.place().reveal().attendingOnly() ? "attending" : "everybody",
                plan.provisions().stream().sorted().map(EnumCode::of).toList(),
                plan.capacity(),
                coming,
                off == null ? null : off.reasons());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
