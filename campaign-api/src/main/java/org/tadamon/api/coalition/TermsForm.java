package org.tadamon.api.coalition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.coalition.CoalitionProblem;
import org.tadamon.core.coalition.CoalitionProblem.Malformed;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Terms as they are typed or sent.
 *
 * @param texts by language tag; a language in which nothing is written is left out
 * @param sees {@code totals}, {@code own-referrals}, {@code consented-rows}
 * @param sources the codes of the partner's own links
 * @param from first instant anything is seen; now without one
 * @param until first instant nothing is seen any more; never without one
 */
public record TermsForm(
        @Nullable Map<String, String> texts,
        @Nullable List<String> sees,
        @Nullable List<String> sources,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Cleaned, and refused only for what cannot be understood; what is understood, the partnership itself judges. */
    Terms read(Clock clock) {
        var broken = new ArrayList<CoalitionProblem>();
        var granted = EnumSet.noneOf(Sight.class);
        for (var code : sees == null ? List.<String>of() : sees) {
            EnumCode.named(Sight.values(), code)
                    .ifPresentOrElse(granted::add, () -> broken.add(new Malformed("terms.sees")));
        }
        CommandRefused.ifAny(broken);
        var links = new TreeSet<String>();
        for (var source : sources == null ? List.<String>of() : sources) {
            links.add(source.strip());
        }
        var begins = from == null ? clock.instant() : from;
        return new Terms(
                written(texts == null ? Map.of() : texts),
                granted,
                links,
                begins.truncatedTo(ChronoUnit.SECONDS),
                until == null ? null : until.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Map<String, String> written(Map<String, String> typed) {
        var written = new TreeMap<String, String>();
        typed.forEach((language, text) -> {
            var clean = CleanText.lines(text);
            if (!clean.isEmpty()) {
                written.put(language, clean);
            }
        });
        return written;
    }
}
