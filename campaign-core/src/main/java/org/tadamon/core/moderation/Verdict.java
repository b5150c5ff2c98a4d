package org.tadamon.core.moderation;

/** What a moderator can decide on a case, and why. */
public sealed interface Verdict {

    /**
     * Let a submission be published.
     *
     * @param note for those who wrote it; 0 to 500 grapheme clusters
     */
    record Approve(String note) implements Verdict {}

    /**
     * Refuse a submission.
     *
     * @param reasonCode a code of the list of public reasons, 1 to 40 of {@code a-z 0-9 -}
     * @param note for those who wrote it; 0 to 500 grapheme clusters
     */
    record Reject(String reasonCode, String note) implements Verdict {}

    /**
     * Give a submission back to those who wrote it.
     *
     * @param note what is to be changed; 1 to 500 grapheme clusters
     */
    record AskForChanges(String note) implements Verdict {}

    /**
     * Take a reported petition down, or propose it where two must agree. Refused: {@link CaseProblem.AlreadyProposed}.
     *
     * @param reasonCode a code of the list of public reasons, 1 to 40 of {@code a-z 0-9 -}
     * @param note for those who wrote it; 0 to 500 grapheme clusters
     */
    record TakeDown(String reasonCode, String note) implements Verdict {}

    /**
     * Agree to what another moderator proposed. Refused: {@link CaseProblem.NothingProposed} and
     * {@link CaseProblem.AnotherMustDecide}.
     */
    record ConfirmTakeDown() implements Verdict {}

    /**
     * Disagree with what another moderator proposed; the case stays open. Refused: as for {@link ConfirmTakeDown}.
     *
     * @param reason 1 to 500 grapheme clusters
     */
    record RefuseTakeDown(String reason) implements Verdict {}

    /**
     * Leave a reported petition as it is. Refused: {@link CaseProblem.AlreadyProposed}.
     *
     * @param reason public; 1 to 500 grapheme clusters
     */
    record Keep(String reason) implements Verdict {}

    /**
     * Restore what was taken down. Refused: {@link CaseProblem.NotTakenDown}.
     *
     * @param reason public; 1 to 500 grapheme clusters
     */
    record Restore(String reason) implements Verdict {}
}
