package org.tadamon.api.holding.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.holding.HeldFilter;
import org.tadamon.api.holding.HeldViews.By;
import org.tadamon.api.page.Reader;
import org.tadamon.core.petition.PetitionId;

/** Which held signatures a page is about, as its address says. No domain stands in it, only the tag of one. */
record HeldAsked(HeldFilter filter, By by, long after) {

    static HeldAsked of(PetitionId petition, Map<String, String> asked) {
        var filter = new HeldFilter(
                petition,
                given(asked, "reason"),
                given(asked, "area"),
                given(asked, "domain"),
                asked.containsKey("asked"));
        var after = asked.getOrDefault("after", "");
        return new HeldAsked(
                filter,
                EnumCode.named(By.values(), asked.get("by")).orElse(By.REASON),
                after.matches("\\d{1,18}") ? Long.parseLong(after) : -1);
    }

    String path(Reader reader) {
        return "/" + reader.language() + "/organise/moderation/held/" + filter.petition();
    }

    ListLinks links(Reader reader) {
        var links = new ListLinks(path(reader)).with("by", EnumCode.of(by));
        fields().forEach(links::with);
        return links;
    }

    /** The same with one thing more asked; {@code null} where that cannot be. */
    @Nullable
    String narrowed(@Nullable String key, Reader reader) {
        return links(reader).next(EnumCode.of(by), key);
    }

    /** What narrows it, as it is sent along. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "reason", filter.reason());
        put(fields, "area", filter.area());
        put(fields, "domain", filter.domain());
        put(fields, "asked", filter.asked() ? "yes" : null);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String given(Map<String, String> asked, String name) {
        var value = asked.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }
}
