package org.tadamon.core.consent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked of the words people agree to. */
public sealed interface ConsentCommand {

    /** Where the words are kept. */
    WordingId wordingId();

    /**
     * Keep words before they are shown to anybody. Refused: {@link ConsentProblem.Malformed}.
     *
     * @param wordingId {@link WordingId#of} the wording
     */
    record KeepWording(@TargetAggregateIdentifier WordingId wordingId, Wording wording) implements ConsentCommand {}
}
