package org.tadamon.api.web;

import java.io.IOException;

/** The body of a request is longer than it may be. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;

    /** Says no more than that. */
    public TooLarge() {
        super("the body is longer than it may be");
    }
}
