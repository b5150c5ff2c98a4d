package org.tadamon.core.petition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tadamon.core.petition.PetitionDraft.Wording;

/**
 * The hash of a petition's text in all its languages. Every signature carries the one it was given to, so that nobody
 * can be said to have signed other words.
 *
 * @param sha256 lower-case hex of SHA-256 over, for each language in the order of its tag: the tag, the title, the
 *     demand and the background in UTF-8, each followed by a zero byte, which none of them may hold
 */
public record TextVersion(String sha256) {

    /** The version of these words. */
    public static TextVersion of(Map<String, Wording> wordings) {
        var hash = newSha256();
        new TreeMap<>(wordings).forEach((language, wording) -> {
            for (var part : List.of(language, wording.title(), wording.demand(), wording.background())) {
                hash.update(part.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            }
        });
        return new TextVersion(HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new AssertionError("every Java platform has SHA-256", every);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
