package org.tadamon.api.calendar;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/**
 * The address of a calendar that is somebody's own: made of the attendance's secret, so it is kept nowhere, dies with
 * it, and is of no use for anything else. Calendars can only follow addresses, so the key stands in it.
 */
@Component
public class OwnCalendar {

    private static final MailedCodes KEYS = new MailedCodes("attendance-calendar");

    private final EventStore events;
    private final Vault vault;

    OwnCalendar(EventStore events, Vault vault) {
        this.events = events;
        this.vault = vault;
    }

    /** Whose calendar it is. */
    record Mine(ActionId action, boolean hasPlace) {}

    /** The key of somebody's calendar; empty once they are forgotten. */
    public Optional<String> key(ActionId action, AttendanceId who) {
        return vault.find(new KeyRef(action.value(), who.value())).map(KEYS::link);
    }

    Optional<Mine> of(String key) {
        return MailedCodes.subject(key)
                .map(AttendanceId::new)
                .flatMap(who -> AttendanceStory.of(events, who)
                        .filter(story -> !story.erased())
                        .filter(story -> vault.find(new KeyRef(story.action().value(), who.value()))
                                .filter(secret -> KEYS.isLink(secret, key))
                                .isPresent())
                        .map(story -> new Mine(story.action(), story.status() == AttendanceStatus.COMING)));
    }
}
