package org.tadamon.core.postcode;

import java.util.List;

/** All that can have happened to the table of postcodes. */
public sealed interface PostcodeEvent {

    /**
     * A table was taken: what it says of a beginning replaces what was known of it. From
     * {@link PostcodeCommand.ImportPostcodes}.
     */
    record PostcodesImported(PostcodeImportId importId, List<Postcode> postcodes) implements PostcodeEvent {}
}
