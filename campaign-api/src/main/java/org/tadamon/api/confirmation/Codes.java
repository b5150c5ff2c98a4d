package org.tadamon.api.confirmation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.secret.Code;
import org.tadamon.api.vault.SubjectSecret;

/**
 * What shows that somebody can read a signer's mail, made from the signature's secret each time it is needed. A code is
 * 40 bits and has fifty tries; a link holds 128 bits nobody can guess, and the signature's id to find it by.
 */
final class Codes {

    private static final int PROOF = 16;
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Codes() {}

    /** The code of this round; the next round has another. */
    static String code(SubjectSecret secret, int round) {
        return Code.of(secret.proof("signature.code|" + round));
    }

    static boolean isCode(SubjectSecret secret, int round, String typed) {
        return MessageDigest.isEqual(bytes(code(secret, round)), bytes(Code.read(typed)));
    }

    /** What stands behind the # of a link: 43 characters that need no quoting. */
    static String link(SubjectSecret secret) {
        var link = ByteBuffer.allocate(16 + PROOF);
        var signature = secret.key().subject();
        link.putLong(signature.getMostSignificantBits()).putLong(signature.getLeastSignificantBits());
        link.put(linkProof(secret));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.array());
    }

    static boolean isLink(SubjectSecret secret, String link) {
        return MessageDigest.isEqual(bytes(link(secret)), bytes(link.strip()));
    }

    /** Which signature a link is about, whether it is right or not; empty for what cannot be one. */
    static Optional<UUID> signature(@Nullable String link) {
        if (link == null || !LINK.matcher(link.strip()).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(link.strip()));
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] linkProof(SubjectSecret secret) {
        return Arrays.copyOf(secret.proof("signature.link"), PROOF);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
