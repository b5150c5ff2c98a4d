package org.tadamon.core.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tadamon.core.organisation.OrganisationId;

/**
 * The words beside one box of the card signers are shown.
 *
 * @param organisation who would be allowed it
 * @param purpose what would be allowed
 * @param language the language the words are in, a tag such as {@code ar}
 * @param text exactly what was shown; 1 to 1,000 grapheme clusters
 */
public record Wording(OrganisationId organisation, Purpose purpose, String language, String text) {

    /**
     * Names these words: lower-case hex of SHA-256 over the organisation's id, the purpose, the language and the text
     * in UTF-8, each followed by a zero byte, which none of them may hold.
     */
    public String sha256() {
        var hash = newSha256();
        for (var part : List.of(organisation.toString(), purpose.name(), language, text)) {
            hash.update(part.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new AssertionError("every Java platform has SHA-256", every);
        }
    }
}
