package org.tadamon.api.export.pack;

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
 * @param position the last one in the ledger that was looked at
 * @param total how many had signed, and when it was so many
 * @param constituents at least so many of those who signed are from the area of whom the package is for; {@code null}
 *     where it is fewer than {@code least}, or where no area is told of
 * @param publicKey what the signature is checked with: base64 of its X.509 form
 * @param files every other file of the package but the signature
 */
@JsonPropertyOrder({
    "format",
    "petition",
    "slug",
    "textVersion",
    "openedAt",
    "position",
    "asOf",
    "total",
    "totalAsOf",
    "decisionMaker",
    "constituents",
    "constituentsAsOf",
    "least",
    "guarded",
    "languages",
    "publicKey",
    "files"
})
record Manifest(
        String format,
        String petition,
        String slug,
        String textVersion,
        @Nullable Instant openedAt,
        long position,
        Instant asOf,
        long total,
        Instant totalAsOf,
        DecisionMaker decisionMaker,
        @Nullable Integer constituents,
        LocalDate constituentsAsOf,
        int least,
        boolean guarded,
        List<String> languages,
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
    record Entry(String name, long bytes, String sha256) {}
}
