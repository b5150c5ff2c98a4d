package org.tadamon.core.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.comment.CommentId;

/**
 * What is exported.
 *
 * @param position the last one in the ledger that is looked at
 * @param asOf when that was: every figure is as it was then, or at the beginning of the day (UTC) before; what is asked
 *     for as of a day is as of its last millisecond
 * @param audience whom it is for
 * @param languages what it is written in, by BCP 47 language tag; 1 to 10, no two the same
 * @param reason why, for those who audit; 1 to 500 grapheme clusters, naming nobody
 * @param letters what is written to those it is for, by language tag; none in what was ordered before there were any
 * @param reasons what signers said that is to be told along, as long as everybody may read it; 0 to 20, no two the same
 */
public record Order(
        long position,
        Instant asOf,
        Audience audience,
        List<String> languages,
        String reason,
        Map<String, CoverLetter> letters,
        List<CommentId> reasons) {

    /** Makes it unchangeable; what was stored before there were letters and reasons has none. */
    public Order {
        languages = List.copyOf(languages);
        letters = Map.copyOf(orElse(letters, Map.of()));
        reasons = List.copyOf(orElse(reasons, List.of()));
    }

    /** One with nothing enclosed. */
    public Order(long position, Instant asOf, Audience audience, List<String> languages, String reason) {
        this(position, asOf, audience, languages, reason, Map.of(), List.of());
    }

    /** The same, with this enclosed. */
    public Order enclosing(Map<String, CoverLetter> written, List<CommentId> said) {
        return new Order(position, asOf, audience, languages, reason, written, said);
    }

    private static <T> T orElse(@Nullable T stored, T none) {
        return Objects.requireNonNullElse(stored, none);
    }

    /** What an order as of a day (UTC) is as of: the last millisecond of it. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    /** Whether it is as of a day, and not as of the moment it was ordered at. */
    public boolean closesADay() {
        return asOf.equals(endOf(LocalDate.ofInstant(asOf, ZoneOffset.UTC)));
    }

    /** Whether somebody who asks twice, at two positions, asks for the same. */
    boolean asksTheSameAs(Order other) {
        return audience.equals(other.audience)
                && languages.equals(other.languages)
                && reason.equals(other.reason)
                && reasons.equals(other.reasons)
                && isAsOfTheSameAs(other);
    }

    /** Two moments at which somebody asked are one and the same question, two days are not. */
    private boolean isAsOfTheSameAs(Order other) {
        return asOf.equals(other.asOf) || !closesADay() && !other.closesADay();
    }
}
