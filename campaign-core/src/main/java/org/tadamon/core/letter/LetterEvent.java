package org.tadamon.core.letter;

import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can have happened to the letters of one organisation. None of it is personal data. */
public sealed interface LetterEvent {

    /** Whose letters they are. */
    OrganisationId organisationId();

    /**
     * They say something else from now on. From {@link LetterCommand.WriteLetters}.
     *
     * @param texts all of them, by language tag; in a language that is not among them goes the one of the platform
     */
    record LettersWritten(LettersId lettersId, OrganisationId organisationId, Map<String, String> texts, AccountId by)
            implements LetterEvent {

        /** Makes it unchangeable. */
        public LettersWritten {
            texts = Map.copyOf(texts);
        }
    }
}
