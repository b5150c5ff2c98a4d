package org.tadamon.api.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail nobody tries to send any more. Whom it is for is not told, and what it says neither.
 *
 * @param reason why the last try failed: a code, and the number the mail server answered with, if it did
 * @param since when it was given up
 */
public record StuckMail(UUID id, MailPurpose purpose, Instant orderedAt, int tries, String reason, Instant since) {}
