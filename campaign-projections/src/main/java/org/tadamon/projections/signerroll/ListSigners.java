package org.tadamon.projections.signerroll;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signer.Visibility;

/**
 * Who has signed, newest first, as of one moment however many pages are turned?
 *
 * @param asOf the position in the ledger the list is taken at; {@code null} for now, which the first page then tells
 * @param before the key the last page ended with: only signatures before this position; {@code null} for the first page
 * @param limit 1 to 500
 */
public record ListSigners(
        PetitionId petitionId,
        Filter filter,
        @Nullable Long asOf,
        @Nullable Long before,
        int limit) {

    /**
     * Which of them; {@code null} does not ask.
     *
     * @param areaCode counted in this area
     * @param source came by this link
     */
    public record Filter(
            @Nullable String areaCode,
            @Nullable Visibility visibility,
            @Nullable SignerStatus status,
            @Nullable String source) {

        /** Everybody. */
        public static final Filter NONE = new Filter(null, null, null, null);
    }
}
