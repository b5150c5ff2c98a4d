package org.tadamon.core.letter;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can be asked of the letters of one organisation. */
public sealed interface LetterCommand {

    /**
     * Have them say this. Asked twice nothing happens. Refused: {@link LetterProblem.TooLong},
     * {@link LetterProblem.Malformed}, {@link LetterProblem.UnknownField}, all at once.
     *
     * @param texts all of them, by language tag; none for those of the platform
     */
    record WriteLetters(
            @TargetAggregateIdentifier LettersId lettersId,
            OrganisationId organisationId,
            Map<String, String> texts,
            AccountId by)
            implements LetterCommand {}
}
