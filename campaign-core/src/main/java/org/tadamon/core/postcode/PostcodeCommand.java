package org.tadamon.core.postcode;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked about postcodes. */
public sealed interface PostcodeCommand {

    /**
     * Take a table of postcodes, all of it or nothing. What is known of a beginning in it is replaced. Refused:
     * {@link PostcodeProblem}.
     *
     * @param postcodes 1 to 50,000
     */
    record ImportPostcodes(@TargetAggregateIdentifier PostcodeImportId importId, List<Postcode> postcodes)
            implements PostcodeCommand {}
}
