package org.tadamon.core.posting;

/** What can become of a copy of a letter that is to be sent. */
public enum Fate {
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good. */
    RETURNED,
    /** Something broke while it was handed over: it may have been taken, so it is not sent again. */
    IN_DOUBT,
    /** Its writer took it back before it went. */
    TAKEN_BACK
}
