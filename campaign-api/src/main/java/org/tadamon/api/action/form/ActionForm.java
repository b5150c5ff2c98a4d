package org.tadamon.api.action.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser typed about an action, as it came.
 *
 * @param kind {@code march}, {@code rally}, {@code vigil}, {@code sit-in}, {@code lobby-day}, {@code meeting},
 *     {@code online}
 * @param exposure {@code open} or {@code guarded}
 * @param wordings what it says of itself, by language tag; a language in which nothing is written is left out
 * @param starts what clocks there show when it begins, for example {@code 2026-12-10T18:00}
 * @param ends what they show when it ends
 * @param zone whose clocks, for example {@code Africa/Tunis}
 * @param near by language tag, what everybody may know of the place
 * @param exact where exactly
 * @param provisions {@code step-free}, {@code interpreter}, {@code quiet-space}, {@code childcare}
 * @param capacity how many people can come; nothing for as many as want to
 * @param reveal to whom it is told where exactly, and when; without it, to who has a place
 */
public record ActionForm(
        @Nullable String kind,
        @Nullable String exposure,
        @Nullable Map<String, @Nullable WordingForm> wordings,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable Map<String, String> near,
        @Nullable ExactForm exact,
        @Nullable RevealForm reveal,
        @Nullable List<String> provisions,
        @Nullable Integer capacity) {

    /** Nothing was typed. */
    public static final ActionForm EMPTY =
            new ActionForm(null, null, null, null, null, null, null, null, null, null, null);

    /** What it says of itself in one language. */
    public record WordingForm(
            @Nullable String title,
            @Nullable String description,
            @Nullable String bring,
            @Nullable String help) {}

    /**
     * Where exactly.
     *
     * @param place by language tag, where people meet
     * @param way by language tag, how to get there, and where people walk
     * @param link where it is on the network; {@code https} only
     * @param contact whom to call when one does not find it
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record ExactForm(
            @Nullable Map<String, String> place,
            @Nullable Map<String, String> way,
            @Nullable String link,
            @Nullable String contact,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        @Override
        public String toString() {
            return "<place>";
        }
    }

    /**
     * To whom it is told where exactly, and when.
     *
     * @param to {@code everybody} or {@code attending}; without it, {@code attending}
     * @param hoursBefore nothing for at once
     */
    public record RevealForm(@Nullable String to, @Nullable Integer hoursBefore) {}
}
