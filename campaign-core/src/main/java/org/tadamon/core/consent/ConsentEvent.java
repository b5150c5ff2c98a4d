package org.tadamon.core.consent;

/** All that can have happened to the words people agree to. */
public sealed interface ConsentEvent {

    /** Where the words are kept. */
    WordingId wordingId();

    /**
     * Words are kept, for ever, and may be shown. From {@link ConsentCommand.KeepWording}.
     *
     * @param sha256 what consents name them by
     */
    record WordingKept(WordingId wordingId, String sha256, Wording wording) implements ConsentEvent {}
}
