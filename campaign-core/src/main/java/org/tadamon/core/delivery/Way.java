package org.tadamon.core.delivery;

/** How something was handed over. */
public enum Way {
    /** By somebody who went there. */
    HAND,
    /** On paper, by post. */
    MAIL,
    /** By electronic mail, or through a form of the office. */
    UPLOAD
}
