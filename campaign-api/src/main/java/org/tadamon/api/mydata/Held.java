package org.tadamon.api.mydata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.signature.SignatureId;

/**
 * What is held of one signature, opened for its signer.
 *
 * @param slug leads to the petition; {@code null} where nobody may read it any more
 * @param status whether it counts, and why not if not
 * @param consents what was allowed whom, and the SHA-256 of the words it was agreed to on
 * @param comment {@code null} where they said nothing
 */
record Held(
        SignatureId signature,
        String petition,
        String petitionLanguage,
        @Nullable String slug,
        String name,
        String address,
        String language,
        String area,
        String visibility,
        Instant givenAt,
        @Nullable Instant confirmedAt,
        String status,
        List<Consented> consents,
        @Nullable Comment comment) {

    /** One thing an organisation was allowed. */
    record Consented(String organisation, String purpose, String wordingSha256) {}

    /** Why they sign, in their own words, and whether a moderator has let it show: {@code waiting} and the like. */
    record Comment(String words, String state) {

        @Override
        public String toString() {
            return "<comment>";
        }
    }

    @Override
    public String toString() {
        return "<held>";
    }
}
