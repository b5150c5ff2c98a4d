package org.tadamon.api.organise.photos;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.people.PeopleMail;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;

/**
 * Writes to those who may decide on an action's photos that somebody asked for one to be taken away, once a day for
 * each action: whoever showed it may be gone, and it is destroyed if nobody decides.
 */
@Component
final class WhenPhotoObjectedThenTell implements Automation {

    private final ActionViews actions;
    private final Organisations organisations;
    private final PeopleMail mail;

    WhenPhotoObjectedThenTell(ActionViews actions, Organisations organisations, PeopleMail mail) {
        this.actions = actions;
        this.organisations = organisations;
        this.mail = mail;
    }

    @Override
    public String group() {
        return "when-photo-objected-then-tell";
    }

    @EventHandler
    void on(PhotoObjected event, @Timestamp Instant at) {
        var action = actions.find(event.action());
        var once = event.action() + "|" + at.atOffset(ZoneOffset.UTC).toLocalDate();
        action.ifPresent(photographed -> organisations
                .holding(Right.WRITE, photographed.organisation())
                .forEach(who ->
                        mail.tell(who, MailPurpose.PHOTO_OBJECTED, once, "/organise/a/" + event.action() + "/photos")));
    }
}
