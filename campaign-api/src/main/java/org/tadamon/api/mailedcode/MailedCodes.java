package org.tadamon.api.mailedcode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * Codes and links of one kind of taking part; those of one kind are of no use for another. A code is 40 bits and has
 * fifty tries; a link holds 128 bits nobody can guess, and the id of the part somebody takes to find it by.
 *
 * @param of what they are for, for example {@code signature}
 */
public record MailedCodes(String of) {

    private static final int PROOF = 16;
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The code of this round; the next round has another. */
    public String code(SubjectSecret secret, int round) {
        return Code.of(secret.proof(of + ".code|" + round));
    }

    /** Whether that is the code of this round, however it was typed. */
    public boolean isCode(SubjectSecret secret, int round, String typed) {
        return MessageDigest.isEqual(bytes(code(secret, round)), bytes(Code.read(typed)));
    }

    /** What stands behind the # of a link: 43 characters that need no quoting. */
    public String link(SubjectSecret secret) {
        var link = ByteBuffer.allocate(16 + PROOF);
        var subject = secret.key().subject();
        link.putLong(subject.getMostSignificantBits()).putLong(subject.getLeastSignificantBits());
        link.put(Arrays.copyOf(secret.proof(of + ".link"), PROOF));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.array());
    }

    /** Whether that is the link. */
    public boolean isLink(SubjectSecret secret, String link) {
        return MessageDigest.isEqual(bytes(link(secret)), bytes(link.strip()));
    }

    /** Whose part a link is about, whether it is right or not; empty for what cannot be one. */
    public static Optional<UUID> subject(@Nullable String link) {
        if (link == null || !LINK.matcher(link.strip()).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(link.strip()));
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
