package org.tadamon.api.signerlist.rows;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One signer in a list.
 *
 * @param signature whose row it is; in no copy
 * @param email empty in a list of names
 * @param language what they are written to in, a tag such as {@code ar}
 * @param since the day (UTC) on which they signed, in a list of names; on which they agreed, in one of contacts
 */
public record ListRow(UUID signature, String name, String email, String areaCode, String language, LocalDate since) {

    @Override
    public String toString() {
        return "<row>";
    }
}
