package org.tadamon.api.mail.transport;

/**
 * A mail could not be handed over. Says nothing of what the mail server answered but its number: it likes to repeat
 * addresses.
 */
public final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The mail server cannot be reached, does not answer, or hangs up. */
        UNREACHABLE,
        /** No connection that others cannot read. */
        NOT_SECURE,
        /** The mail server does not know us. */
        NOT_LET_IN,
        /** The mail server does not take mail to this address. */
        ADDRESS_REFUSED,
        /** The mail server does not take mail from us, or this one. */
        MAIL_REFUSED,
        /** Something else, which is our own mistake. */
        FAILED
    }

    private final Reason reason;
    private final int reply;
    private final boolean inDoubt;

    /**
     * For this reason; it was certainly not taken.
     *
     * @param reply the number the mail server answered with, 400 to 599; 0 when it did not
     */
    public NotTaken(Reason reason, int reply) {
        this(reason, reply, false);
    }

    private NotTaken(Reason reason, int reply, boolean inDoubt) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.inDoubt = inDoubt;
        this.reply = reply >= 400 && reply < 600 ? reply : 0;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The number the mail server answered with; 0 when it did not. */
    public int reply() {
        return reply;
    }

    /** The same, of what broke while the mail itself was on the way. */
    public NotTaken onTheWay() {
        return new NotTaken(reason, reply, reply == 0);
    }

    /** Whether it may have been taken all the same: the answer was never heard. */
    public boolean isInDoubt() {
        return inDoubt;
    }

    /** Whether trying again would be answered the same: there is no such mailbox. */
    public boolean isForGood() {
        return reason == Reason.ADDRESS_REFUSED && reply >= 500;
    }
}
