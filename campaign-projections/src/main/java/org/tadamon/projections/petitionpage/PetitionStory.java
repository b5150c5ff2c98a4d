package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;

/**
 * What has become of a petition since it was written. Made of every {@link org.tadamon.core.petition.life.LifeEvent}.
 *
 * @param submission how often it was submitted; 0 before it was
 * @param submittedAt when it was submitted last; {@code null} before it was
 * @param verdict what the moderators refused last, and why; {@code null} before they did
 * @param changed whether the text was changed since they did; true before
 * @param sponsors how many signatures it needed before it was published; 0 for none
 * @param milestones in the order they were reached; true for good
 * @param extensions times that were lost and given back, in order
 * @param deliveries in the order they were recorded
 * @param answers in the order they were recorded
 * @param withdrawal {@code null} unless it was withdrawn
 * @param hiding {@code null} unless it is taken down
 */
public record PetitionStory(
        int submission,
        @Nullable Instant submittedAt,
        @Nullable Verdict verdict,
        boolean changed,
        int sponsors,
        List<Milestone> milestones,
        List<Extension> extensions,
        List<Delivered> deliveries,
        List<Answered> answers,
        @Nullable Withdrawal withdrawal,
        @Nullable Hiding hiding) {

    /** Nothing has become of it yet. */
    public static final PetitionStory NONE =
            new PetitionStory(0, null, null, true, 0, List.of(), List.of(), List.of(), List.of(), null, null);

    /**
     * The moderators refused it or asked for changes.
     *
     * @param reasonCode public; empty when they asked for changes
     * @param note for the organisers; may be empty
     */
    public record Verdict(Instant at, String reasonCode, String note) {}

    /** So many signatures counted for the first time. */
    public record Milestone(long count, Instant at) {}

    /** The closing time moved, since nobody could sign for a while. */
    public record Extension(Instant closesAt, Instant lostFrom, Instant lostUntil) {}

    /** It was handed over. */
    public record Delivered(EntryId id, Delivery delivery) {}

    /** It was answered. */
    public record Answered(EntryId id, Answer answer) {}

    /** Its organisers took it back. */
    public record Withdrawal(Instant at, String reason) {}

    /** The moderators took it down. */
    public record Hiding(Instant at, String reasonCode) {}
}
