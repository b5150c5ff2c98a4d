package org.tadamon.api.page;

/** There is no such page. */
public final class PageMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says nothing of what was looked for: paths may be guessed. */
    public PageMissing() {
        super("no such page", null, false, false);
    }
}
