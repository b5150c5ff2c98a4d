package org.tadamon.projections.rulelist;

/** How far a rule has come. */
public enum RuleState {
    /** It was written down, and nothing is known of what it would do. */
    DRAFTED,
    /** It is being looked whom it would hold. */
    TRYING,
    /** It is known whom it would hold. */
    TRIED,
    /** Those who were found are being held. */
    APPLYING,
    /** It holds those who were found, and whoever it fits of those who sign later. */
    STANDING,
    /** It was stopped in the middle. */
    STOPPED,
    /** It holds nobody any more who signs from now on. */
    ENDED,
    /** Those it held are being restored. */
    UNDOING,
    /** Those it held are restored. */
    UNDONE;

    /** Whether it will move on by itself. */
    public boolean isAtWork() {
        return this == TRYING || this == APPLYING || this == UNDOING;
    }
}
