package org.tadamon.api.area.choice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lists of areas as browsers fetch them, written once for as long as nothing in them changes. */
@Component
class AreaLists {

    private static final int VERSION = 8;

    private final AreaSearch search;
    private final JsonMapper json;
    private final Map<String, Listed> written = new ConcurrentHashMap<>();

    AreaLists(AreaSearch search, JsonMapper json) {
        this.search = search;
        this.json = json;
    }

    /** All that can be chosen, in the order it is offered. */
    record ListJson(List<AreaJson> areas) {}

    /**
     * One area.
     *
     * @param name in the language that was asked for
     * @param country {@code true} for a country; left out otherwise
     * @param also what it is called besides, in any language
     */
    record AreaJson(String code, String name, @Nullable Boolean country, List<String> also) {}

    /**
     * A list as it is sent.
     *
     * @param version changes with it: the beginning of its SHA-256, in 16 hexadecimal digits
     */
    record Listed(AreaIndex index, byte[] json, String version) {}

    Listed list(String level, String language) {
        var index = search.index(level, language);
        var key = level + "|" + language;
        var had = written.get(key);
        if (had != null && had.index == index) {
            return had;
        }
        var bytes = json.writeValueAsBytes(
                new ListJson(index.entries().stream().map(AreaLists::json).toList()));
        var listed = new Listed(index, bytes, version(bytes));
        written.put(key, listed);
        return listed;
    }

    private static AreaJson json(AreaIndex.Entry entry) {
        var names = entry.names();
        return new AreaJson(
                entry.choice().code(),
                names.getFirst(),
                entry.choice().country() ? true : null,
                names.subList(1, names.size()));
    }

    private static String version(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, VERSION);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
