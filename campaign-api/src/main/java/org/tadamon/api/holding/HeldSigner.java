package org.tadamon.api.holding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.signature.SignatureId;

/**
 * One signature that waits for a moderator, as they see it: it is held, or was removed and its signer asked for another
 * look.
 *
 * @param reason what it is held for: a code, or {@code rule-} and the id of a rule; what it was removed for: a code, or
 *     {@code group-} and the id of a decision
 * @param removed whether it was removed, and is not held
 * @param name its first letters; {@code null} once erased, and for those who only look on
 * @param domain what stands behind the {@code @}; {@code null} likewise
 * @param domainTag a tag of it that says nothing; {@code null} likewise
 * @param countsIfFree whether it counts once it is released
 * @param nameTwice whether somebody else who is held in the same area seems to have the same name, in any script: a
 *     hint, which decides nothing
 * @param position the key pages are turned by
 */
public record HeldSigner(
        SignatureId id,
        String reason,
        Instant since,
        String areaCode,
        @Nullable String name,
        @Nullable String domain,
        @Nullable String domainTag,
        boolean removed,
        boolean reviewAsked,
        boolean countsIfFree,
        boolean nameTwice,
        long position) {

    @Override
    public String toString() {
        return "<held " + id + ">";
    }
}
