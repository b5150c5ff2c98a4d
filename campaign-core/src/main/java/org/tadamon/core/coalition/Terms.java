package org.tadamon.core.coalition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a partner agrees to, and what it may see once it has.
 *
 * @param texts what was agreed in words, by language tag; one language at least, 1 to 10,000 grapheme clusters each
 * @param sees what the partner may see; something at least
 * @param sources the codes of the links that are the partner's own, 1 to 32 of {@code a-z 0-9 -} each, 50 at most; one
 *     at least if it may see its own referrals, else none
 * @param from first instant (UTC) at which anything is seen
 * @param until first instant (UTC) at which nothing is seen any more, later than {@code from}; {@code null} for as long
 *     as the partnership lasts
 */
public record Terms(
        Map<String, String> texts,
        Set<Sight> sees,
        SortedSet<String> sources,
        Instant from,
        @Nullable Instant until) {

    /** Makes it unchangeable, and the same for the same terms however they were put together. */
    public Terms {
        texts = Map.copyOf(texts);
        sees = Collections.unmodifiableSet(sees.isEmpty() ? EnumSet.noneOf(Sight.class) : EnumSet.copyOf(sees));
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }

    /** Whether they grant anything at this moment. */
    public boolean holdAt(Instant now) {
        return !now.isBefore(from) && !hasRunOutAt(now);
    }

    /** Whether they will grant nothing any more. */
    public boolean hasRunOutAt(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /**
     * Names exactly these terms, so that one accepts what one has read: lower-case hex of SHA-256 over each language
     * and its text in the order of the tags, what is seen in the order it is listed, the sources, {@code from} and
     * {@code until}, in UTF-8, each followed by a zero byte.
     */
    public String sha256() {
        var hash = newSha256();
        new TreeMap<>(texts).forEach((language, text) -> {
            add(hash, language);
            add(hash, text);
        });
        sees.forEach(sight -> add(hash, sight.name()));
        sources.forEach(source -> add(hash, source));
        add(hash, from.toString());
        add(hash, until == null ? "" : until.toString());
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void add(MessageDigest hash, String part) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new AssertionError("every Java platform has SHA-256", every);
        }
    }
}
