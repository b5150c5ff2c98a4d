package org.tadamon.api.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The links by which the pages of one list are turned. What is asked stays in them; nothing personal ever is. */
public final class ListLinks {

    private final String path;
    private final Map<String, String> asked = new LinkedHashMap<>();

    /** The list at this path. */
    public ListLinks(String path) {
        this.path = path;
    }

    /** With this asked; nothing is added for {@code null} or empty. */
    public ListLinks with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            asked.put(name, value.toString());
        }
        return this;
    }

    /** The page that begins after a key; {@code null} when there is none. */
    public @Nullable String next(String name, @Nullable Object key) {
        return key == null ? null : link(name, key);
    }

    /** The first page, for those who are further on; {@code null} on the first page. */
    public @Nullable String first(@Nullable Object key) {
        return key == null ? null : link(null, "");
    }

    private String link(@Nullable String name, Object key) {
        var link = UriComponentsBuilder.fromPath(path);
        asked.forEach((asking, value) -> link.queryParam(asking, "{" + asking + "}"));
        var values = new LinkedHashMap<String, Object>(asked);
        if (name != null) {
            link.queryParam(name, "{" + name + "}");
            values.put(name, key);
        }
        return link.encode().buildAndExpand(values).toUriString();
    }
}
