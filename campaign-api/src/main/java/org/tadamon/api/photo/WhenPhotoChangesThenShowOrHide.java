package org.tadamon.api.photo;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.photo.PhotoStage;

/** Has everybody see what is shown and nobody what is hidden, and destroys what is destroyed. Twice is harmless. */
@Component
@DependsOnDatabaseInitialization
final class WhenPhotoChangesThenShowOrHide implements Automation {

    private final PhotoStore store;

    WhenPhotoChangesThenShowOrHide(PhotoStore store) {
        this.store = store;
    }

    @Override
    public String group() {
        return "when-photo-changes-then-show-or-hide";
    }

    @EventHandler
    void on(PhotoEvent event, @SequenceNumber long version) {
        var stage = PhotoStage.after(event);
        if (stage == PhotoStage.DESTROYED) {
            store.destroy(event.action(), event.photoId());
        } else {
            store.show(event.photoId(), stage == PhotoStage.SHOWN, version);
        }
    }
}
