package org.tadamon.api.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.page.ActionTimes;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;

/** Tells whoever waited that a place became free, and until when it is kept for them. */
@Component
final class WhenPlaceOfferedThenTell implements Automation {

    private final Notices notices;
    private final Timings timings;
    private final ActionTimes times;
    private final Clock clock;

    WhenPlaceOfferedThenTell(Notices notices, Timings timings, ActionTimes times, Clock clock) {
        this.notices = notices;
        this.timings = timings;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "when-place-offered-then-tell";
    }

    @Override
    public Part follows() {
        return Part.ATTENDANCES;
    }

    @EventHandler
    void on(PlaceOffered event, EventMessage<?> message) {
        var id = ("tadamon|place-offered|" + message.getIdentifier()).getBytes(StandardCharsets.UTF_8);
        if (!notices.isOffered(event.attendanceId(), event.until())
                || !clock.instant().isBefore(event.until())) {
            return; // what is not so any more need not be told
        }
        timings.of(event.actionId())
                .ifPresent(timing -> notices.tell(
                        event.attendanceId(),
                        UUID.nameUUIDFromBytes(id),
                        MailPurpose.PLACE_OFFERED,
                        reader -> Map.of("until", times.moment(event.until(), timing.zone(), reader))));
        notices.ring();
    }
}
