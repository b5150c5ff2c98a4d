package org.tadamon.api.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceMail;
import org.tadamon.api.attendance.AttendanceMail.Reach;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.settings.Settings;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;

/** Orders mail to those who come. Whoever is forgotten meanwhile is told nothing. */
@Component
class Notices {

    private final EventStore events;
    private final AttendanceMail mail;
    private final Vault vault;
    private final @Nullable String publicUrl;

    Notices(EventStore events, AttendanceMail mail, Vault vault, Settings settings) {
        this.events = events;
        this.mail = mail;
        this.vault = vault;
        this.publicUrl = settings.publicUrl();
    }

    /**
     * Orders one.
     *
     * @param id the same id is one mail, however often it is ordered
     * @param facts what is told, to a reader of that language
     */
    void tell(AttendanceId who, UUID id, MailPurpose purpose, Function<Reader, Map<String, String>> facts) {
        AttendanceStory.of(events, who).filter(story -> !story.erased()).ifPresent(story -> {
            var reader = new Reader(IcuMessages.languageFor(story.attendee().language()), "");
            var key = new KeyRef(story.action().value(), who.value());
            address(story)
                    .ifPresent(address -> vault.find(key).ifPresent(secret -> {
                        var reach = new Reach(address, reader.language(), publicUrl);
                        mail.keep(secret, id, purpose, reach, facts.apply(reader));
                    }));
        });
    }

    /** There is something to send: to be said once it is committed. */
    void ring() {
        mail.ring();
    }

    /** Whether a place is offered to somebody until then, and not taken or let go since. */
    boolean isOffered(AttendanceId who, Instant until) {
        return AttendanceStory.of(events, who)
                .map(AttendanceStory::offeredUntil)
                .filter(until::equals)
                .isPresent();
    }

    private Optional<String> address(AttendanceStory story) {
        var email = story.attendee().email();
        return Optional.ofNullable(vault.open(List.of(email)).get(email));
    }
}
