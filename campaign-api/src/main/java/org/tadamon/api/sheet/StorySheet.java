package org.tadamon.api.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a petition, as one reader sees it. Days are in words.
 *
 * @param sponsors how many signatures it needed before it was published; 0 for none
 * @param reason why the moderators refused it or took it down; {@code null} without such a decision
 * @param note what the moderators told the organisers; {@code null} without
 * @param changed whether the text was changed since the moderators decided last
 * @param withdrawnBecause {@code null} unless it was withdrawn
 */
public record StorySheet(
        int sponsors,
        List<Milestone> milestones,
        List<Extension> extensions,
        List<Delivered> deliveries,
        List<Answered> answers,
        @Nullable Reason reason,
        @Nullable String note,
        boolean changed,
        @Nullable String withdrawnBecause) {

    /** So many signatures counted on that day. */
    public record Milestone(long count, String day) {}

    /** Nobody could sign in between, so the closing time moved to this. */
    public record Extension(String from, String until, String closing) {}

    /**
     * It was handed over.
     *
     * @param way {@code in-person}, {@code by-post} or {@code electronically}
     */
    public record Delivered(String day, String to, String way, String note) {}

    /**
     * It was answered.
     *
     * @param html safe
     */
    public record Answered(String day, String from, String language, String dir, String html) {}

    /**
     * Why moderators decided as they did.
     *
     * @param text may be empty
     */
    public record Reason(String title, String text) {}
}
