package org.tadamon.api.notice;

import java.time.Duration;
import java.time.Instant;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.core.action.Timing;

/** What those who come are told of an action. */
enum NoticeKind {
    /** It is tomorrow, at the same time of day: on the day before, whatever summer time does in between. */
    DAY_BEFORE(MailPurpose.ACTION_REMINDER, true),
    /** It begins in two hours. */
    HOURS_BEFORE(MailPurpose.ACTION_REMINDER, true),
    /** It is at another time, or elsewhere. */
    CHANGED(MailPurpose.ACTION_CHANGED, false),
    /** It will not be. */
    CALLED_OFF(MailPurpose.ACTION_CALLED_OFF, false),
    /** Thank you for coming. */
    THANKS(MailPurpose.ACTION_THANKS, true);

    /** Several changes within this time are told as one. */
    static final Duration SETTLING = Duration.ofMinutes(2);

    private static final Duration BEFORE = Duration.ofHours(2);
    private static final Duration AFTER = Duration.ofHours(12);

    private final MailPurpose purpose;
    private final boolean placedOnly;

    NoticeKind(MailPurpose purpose, boolean placedOnly) {
        this.purpose = purpose;
        this.placedOnly = placedOnly;
    }

    MailPurpose purpose() {
        return purpose;
    }

    /** Whether only those are told who have a place; else those who wait for one, too. */
    boolean placedOnly() {
        return placedOnly;
    }

    /** Whether it follows from when the action is. */
    boolean goesByTheClock() {
        return this == DAY_BEFORE || this == HOURS_BEFORE || this == THANKS;
    }

    /** When it is told, of what goes by the clock. */
    Instant dueAt(Timing timing) {
        return switch (this) {
            case DAY_BEFORE ->
                timing.starts().minusDays(1).atZone(timing.zone()).toInstant();
            case HOURS_BEFORE -> timing.startsAt().minus(BEFORE);
            case THANKS -> timing.endsAt().plus(AFTER);
            case CHANGED, CALLED_OFF -> throw new IllegalArgumentException(this + " goes by what happens");
        };
    }

    /** Whether it is too late to tell it. */
    boolean isPointless(Timing timing, Instant now) {
        return this != THANKS && !now.isBefore(timing.endsAt())
                || (this == DAY_BEFORE || this == HOURS_BEFORE) && !now.isBefore(timing.startsAt());
    }
}
