package org.tadamon.deploy.console;

/** The tool cannot go on, for a reason its user can read; its message is all that is shown. */
public final class ToolFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why, as a sentence. */
    public ToolFailed(String message) {
        super(message);
    }

    /** Says why, and what was behind it. */
    public ToolFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
