package org.tadamon.api.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleProblem.Malformed;
import org.tadamon.core.rule.RuleProblem.TooLong;

/**
 * A rule as it was typed.
 *
 * @param areas codes
 * @param domains what stands behind the {@code @}
 * @param from an instant, or a date and a time of day in UTC
 * @param nameKind {@code is}, {@code begins-with} or {@code contains}
 * @param sameName 0 or {@code null} when it is not asked
 * @param burst how many at once; 0 or {@code null} when it is not asked
 * @param withinSeconds how long from the first of them to the last
 */
public record RuleForm(
        @Nullable String title,
        @Nullable List<String> areas,
        @Nullable List<String> domains,
        @Nullable String from,
        @Nullable String until,
        @Nullable String nameKind,
        @Nullable String name,
        @Nullable Integer sameName,
        @Nullable Integer burst,
        @Nullable Long withinSeconds,
        @Nullable Boolean ofOneDomain) {

    private static final int LONGEST = 80;
    private static final int MOST = 200;

    List<String> codes() {
        return areas == null
                ? List.of()
                : areas.stream()
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
    }

    /** Canonical, each once. Refused: what no address could end with. */
    List<String> canonicalDomains() {
        var canonical = new ArrayList<String>();
        for (var domain : domains == null ? List.<String>of() : domains) {
            var stripped = domain.strip();
            if (!stripped.isEmpty()) {
                canonical.add(Folded.domain("x@" + (stripped.startsWith("@") ? stripped.substring(1) : stripped))
                        .orElseThrow(() -> new CommandRefused(new Malformed("domains"))));
            }
        }
        if (canonical.size() > MOST) {
            throw new CommandRefused(new TooLong("domains", (long) MOST));
        }
        return canonical.stream().sorted().distinct().toList();
    }

    /** Folded; {@code null} when none is asked. */
    @Nullable
    String foldedName() {
        var clean = CleanText.line(name);
        if (clean.isEmpty()) {
            return null;
        }
        if (CleanText.length(clean) > LONGEST) {
            throw new CommandRefused(new TooLong("name", (long) LONGEST));
        }
        return Folded.name(clean);
    }

    @Nullable
    Instant begins() {
        return instant(from, "from");
    }

    @Nullable
    Instant ends() {
        return instant(until, "until");
    }

    private static @Nullable Instant instant(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var text = typed.strip();
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException wrong) {
            throw new CommandRefused(new Malformed(field));
        }
    }

    @Override
    public String toString() {
        return "<rule form>";
    }
}
