package org.tadamon.api.text;

import java.util.List;
import org.tadamon.api.page.Reader;

/**
 * A language something is typed in.
 *
 * @param first whether it is the reader's own
 */
public record Tongue(String code, String dir, boolean first) {

    /** The reader's own, and the other one. */
    public static List<Tongue> of(Reader reader) {
        return List.of(
                new Tongue(reader.language(), reader.dir(), true),
                new Tongue(reader.other(), reader.otherDir(), false));
    }
}
