package org.tadamon.api.export.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.decisionmaker.DecisionMaker;

/**
 * What a package says of itself, as {@code manifest.json}; {@code manifest.sig} is the base64 of the Ed25519 signature
 * over its bytes.
 *
 * @param format {@code tadamon-package/1}
 * @param reference the id of the export it was made for
 * @param position the last one in the ledger that was looked at; {@code null} of a guarded petition, where it would
 *     tell how many signed between two packages
 * @param total how many had signed, and when it was so many
 * @param constituents {@code told}, {@code too-few} to tell, or {@code not-counted} in the area of whom it is for
 * @param constituentsAtLeast so many who signed are from there; {@code null} unless that is told
 * @param constituentsAsOf the day (UTC) at whose beginning they were
 * @param reasons how many of those who signed say why in it; {@code null} where nobody was asked for
 * @param publicKey what the signature is checked with: base64 of its X.509 form
 * @param files every other file of the package but the signature
 */
@JsonPropertyOrder({
    "format",
    "reference",
    "petition",
    "slug",
    "textVersion",
    "position",
    "total",
    "totalAsOf",
    "decisionMaker",
    "constituents",
    "constituentsAtLeast",
    "constituentsAsOf",
    "guarded",
    "languages",
    "reasons",
    "publicKey",
    "files"
})
record Manifest(
        String format,
        String reference,
        String petition,
        String slug,
        String textVersion,
        @Nullable Long position,
        long total,
        Instant totalAsOf,
        DecisionMaker decisionMaker,
        String constituents,
        @Nullable Integer constituentsAtLeast,
        LocalDate constituentsAsOf,
        boolean guarded,
        List<String> languages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer reasons,
        String publicKey,
        List<Entry> files) {

    static final String FORMAT = "tadamon-package/1";
    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    /**
     * A file.
     *
     * @param sha256 lower-case hex
     */
    record Entry(String name, long bytes, String sha256) {

        static Entry of(String name, byte[] bytes) {
            return new Entry(name, bytes.length, SigningKey.sha256(bytes));
        }
    }
}
