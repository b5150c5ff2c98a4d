package org.tadamon.api.organise.photos;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.people.PeopleMail;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;

/** Writes to whoever had a photo shown that somebody asked for it to be taken away, and that it waits for them. */
@Component
final class WhenPhotoObjectedThenTell implements Automation {

    private final EventStore events;
    private final PeopleMail mail;

    WhenPhotoObjectedThenTell(EventStore events, PeopleMail mail) {
        this.events = events;
        this.mail = mail;
    }

    @Override
    public String group() {
        return "when-photo-objected-then-tell";
    }

    @EventHandler
    void on(PhotoObjected event, EventMessage<?> message) {
        lastShownBy(event)
                .ifPresent(who -> mail.tell(
                        who, MailPurpose.PHOTO_OBJECTED, message, "/organise/a/" + event.action() + "/photos"));
    }

    private Optional<AccountId> lastShownBy(PhotoObjected objected) {
        return events.readEvents(objected.albumId().toString())
                .asStream()
                .map(message -> (PhotoEvent) message.getPayload())
                .filter(event -> event.photoId().equals(objected.photoId()))
                .flatMap(event -> switch (event) {
                    case PhotoShown shown -> Optional.of(shown.by()).stream();
                    case PhotoPutBack back -> Optional.of(back.by()).stream();
                    default -> Optional.<AccountId>empty().stream();
                })
                .reduce((_, last) -> last);
    }
}
