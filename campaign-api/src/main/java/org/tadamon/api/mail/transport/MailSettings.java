package org.tadamon.api.mail.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tadamon.api.email.EmailAddress;

/**
 * How mail is sent, as {@code tadamon.mail.…} or {@code TADAMON_MAIL_…}. Without a host nothing leaves the house: what
 * would have been sent is shown on {@code /en/mailbox}, to a browser on the same machine.
 *
 * @param host the mail server
 * @param port where it listens: 587 for STARTTLS, 465 for TLS, 25 for none, without it
 * @param security how the connection is made one that nobody else can read
 * @param user with which name to sign in there, if at all
 * @param from the sender's address; has to be set with a host
 * @param senderName the sender's name, in place of one that tells nothing
 * @param patience how long the mail server is waited for, each time it is asked something
 * @param senders how many connections one node has to the mail server at the most, each with one mail at a time
 * @param tries how often one is tried, before it is left to the operator
 * @param firstRetry how long after the first try comes the second; the next ones wait three times as long each, at most
 *     six hours
 */
@ConfigurationProperties("tadamon.mail")
public record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @DefaultValue("starttls") Security security,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @Nullable String senderName,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("16") int senders,
        @DefaultValue("12") int tries,
        @DefaultValue("10s") Duration firstRetry) {

    /** How nobody else can read the connection. */
    public enum Security {
        /** Begun in clear and made safe before anything is said; refused where that cannot be done. */
        STARTTLS,
        /** Safe from the beginning. */
        TLS,
        /** Not at all: for a mail server on the same machine. */
        NONE
    }

    /** Refuses to start with what could not work. */
    public MailSettings {
        if (senders < 1 || tries < 1 || firstRetry.isNegative() || !patience.isPositive()) {
            throw new IllegalArgumentException("tadamon.mail: senders, tries and times must be more than nothing");
        }
        if (isSet(host) && (from == null || EmailAddress.parse(from).isEmpty())) {
            throw new IllegalArgumentException("TADAMON_MAIL_FROM must be the address mail comes from");
        }
        if (isSet(user) && !isSet(password)) {
            throw new IllegalArgumentException("TADAMON_MAIL_USER is nothing without TADAMON_MAIL_PASSWORD");
        }
        if (senderName != null && senderName.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("TADAMON_MAIL_SENDER_NAME must be one line");
        }
    }

    /** Whether there is a mail server to hand mail to. */
    public boolean hasRelay() {
        return isSet(host);
    }

    boolean signsIn() {
        return isSet(user);
    }

    int portOrUsual() {
        return port != null
                ? port
                : switch (security) {
                    case STARTTLS -> 587;
                    case TLS -> 465;
                    case NONE -> 25;
                };
    }

    private static boolean isSet(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "MailSettings[" + host + "]";
    }
}
