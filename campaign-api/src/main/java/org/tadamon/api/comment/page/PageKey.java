package org.tadamon.api.comment.page;

import org.jspecify.annotations.Nullable;

/** The key a page is turned by, as its address says. */
final class PageKey {

    private PageKey() {}

    /** {@code null} for the first page, and for what is no key. */
    static @Nullable Long of(String written) {
        return written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
    }
}
