package org.tadamon.api.organise.together;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.coalition.TermsForm;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.text.LastDay;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;

/** The fields terms are written in. Days are in UTC, the last one included. */
final class TermsFields {

    static final List<String> SIGHTS =
            Stream.of(Sight.values()).map(EnumCode::of).toList();

    private TermsFields() {}

    static Map<String, String> fresh(Clock clock) {
        var fields = new HashMap<String, String>();
        fields.put("terms.from", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
        fields.put("terms.sees.totals", "on");
        return fields;
    }

    static Map<String, String> of(@Nullable Terms terms) {
        var fields = new HashMap<String, String>();
        if (terms != null) {
            terms.texts().forEach((language, text) -> fields.put("terms.texts." + language, text));
            terms.sees().forEach(sight -> fields.put("terms.sees." + EnumCode.of(sight), "on"));
            fields.put("terms.sources", String.join("\n", terms.sources()));
            fields.put(
                    "terms.from",
                    LocalDate.ofInstant(terms.from(), ZoneOffset.UTC).toString());
            if (terms.until() != null) {
                fields.put("terms.until", LastDay.of(terms.until()));
            }
        }
        return fields;
    }

    /** What is typed; {@code null} for terms that are the first. */
    static TermsForm read(Map<String, String> fields, @Nullable Terms before) {
        var texts = new LinkedHashMap<String, String>();
        TypedLanguages.of("terms.texts", fields)
                .forEach(language -> texts.put(language, fields.getOrDefault("terms.texts." + language, "")));
        return new TermsForm(
                texts,
                SIGHTS.stream()
                        .filter(sight -> fields.containsKey("terms.sees." + sight))
                        .toList(),
                Arrays.stream(fields.getOrDefault("terms.sources", "").split("[\\s,،]+"))
                        .filter(source -> !source.isEmpty())
                        .toList(),
                from(fields.get("terms.from"), before),
                LastDay.over(fields.get("terms.until"), before == null ? null : before.until()));
    }

    /** Where a day stays, so does its time, which a form cannot show. */
    private static @Nullable Instant from(@Nullable String typed, @Nullable Terms before) {
        try {
            var day = LocalDate.parse(typed == null ? "" : typed.strip());
            return before != null && dayOf(before.from()).equals(day)
                    ? before.from()
                    : day.atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
