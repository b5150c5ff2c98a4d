package org.tadamon.api.action.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.page.Reader;

/**
 * An action as a reader sees it.
 *
 * @param link what it is called in links
 * @param kind a code, such as {@code sit-in}
 * @param state {@code ahead}, {@code under-way}, {@code over} or {@code called-off}
 * @param said what it says of itself
 * @param times when it is
 * @param near what everybody may know of the place; may be empty
 * @param exact where exactly; {@code null} where it is not told
 * @param exactSince from when on it is told; {@code null} for at once, or where nothing is to be told
 * @param exactAttending whether only those who have a place are told
 * @param provisions codes
 * @param campaign what it belongs to; {@code null} for nothing but its organisation
 * @param capacity {@code null} for as many as want to
 * @param coming how many people have a place, as the reader may know
 * @param full whether somebody who comes now must wait; of a guarded one nobody is told, since it moves with one person
 * @param why for what reason it was called off; {@code null} while it was not
 */
public record ActionSheet(
        String id,
        String link,
        String kind,
        String state,
        boolean guarded,
        Said said,
        When times,
        String near,
        @Nullable WhereSheet exact,
        @Nullable String exactSince,
        boolean exactAttending,
        List<String> provisions,
        @Nullable String campaign,
        @Nullable Integer capacity,
        long coming,
        boolean full,
        @Nullable String why) {

    /**
     * What it says of itself.
     *
     * @param language the language it is in, which is not always the reader's
     * @param description clean HTML
     * @param bring clean HTML; may be empty
     * @param help clean HTML; may be empty
     */
    public record Said(String language, String title, String description, String bring, String help) {}

    /**
     * When it is.
     *
     * @param shown by the clocks there
     * @param startsAt UTC, for programs
     * @param endsAt UTC, for programs
     */
    public record When(String shown, String startsAt, String endsAt) {}

    public String language() {
        return said.language;
    }

    public String dir() {
        return Reader.dirOf(said.language);
    }

    public String title() {
        return said.title;
    }

    public String description() {
        return said.description;
    }

    public String bring() {
        return said.bring;
    }

    public String help() {
        return said.help;
    }

    public String when() {
        return times.shown;
    }

    public String startsAt() {
        return times.startsAt;
    }

    public String endsAt() {
        return times.endsAt;
    }

    /** Whether one can promise to come. */
    public boolean takesPromises() {
        return state.equals("ahead") || state.equals("under-way");
    }

    /**
     * Where exactly.
     *
     * @param way how to get there and where people walk, line by line; may be empty
     * @param link may be empty
     * @param contact may be empty
     * @param geo what opens a map on a device; {@code null} where it is not said
     */
    public record WhereSheet(
            String place,
            String way,
            String link,
            String contact,
            @Nullable String geo) {}
}
