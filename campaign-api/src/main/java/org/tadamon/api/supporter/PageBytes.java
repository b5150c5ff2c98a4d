package org.tadamon.api.supporter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps what the page of a petition looks like for a second. It is the same for everybody but the code of the link they
 * came by, which is put in when the page is handed out.
 */
@Component
final class PageBytes {

    /** Stands where the code of the link will be. */
    static final String MARKER = "@@via@@";

    /** With its quotes, which no text on the page can hold unescaped. */
    private static final String FIELD = "value=\"" + MARKER + "\"";

    private final Cache<Key, Halves> kept = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    private record Key(String language, String slug) {}

    private record Halves(byte[] before, byte[] after) {

        static Halves of(String page) {
            int at = page.indexOf(FIELD);
            int cut = at < 0 ? page.length() : at + "value=\"".length();
            int on = at < 0 ? cut : cut + MARKER.length();
            return new Halves(utf8(page.substring(0, cut)), utf8(page.substring(on)));
        }

        byte[] with(String via) {
            var code = after.length == 0 ? new byte[0] : utf8(via);
            var page = new byte[before.length + code.length + after.length];
            System.arraycopy(before, 0, page, 0, before.length);
            System.arraycopy(code, 0, page, before.length, code.length);
            System.arraycopy(after, 0, page, before.length + code.length, after.length);
            return page;
        }
    }

    /**
     * The page with this code in it.
     *
     * @param via a valid code, or nothing
     * @param page writes the page anew, with {@link #MARKER} for the code
     */
    byte[] page(String language, String slug, String via, Supplier<String> page) {
        return kept.get(new Key(language, slug), key -> Halves.of(page.get())).with(via);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
