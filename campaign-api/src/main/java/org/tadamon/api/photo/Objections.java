package org.tadamon.api.photo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.limits.Limit;
import org.tadamon.core.photo.PhotoId;

/** What whoever is on a photo asks, without saying who they are. */
@Component
public class Objections {

    /** More than twice all photos of an action. Only what hid a photo counts, so nobody uses it up with made-up ids. */
    private final Limit limit = new Limit(60, Duration.ofHours(1));

    private final PhotoDesk desk;
    private final KeptPhotos kept;

    Objections(PhotoDesk desk, KeptPhotos kept) {
        this.desk = desk;
        this.kept = kept;
    }

    /**
     * Has it taken away; of one that is not there, or not any more, there is nothing to take away.
     *
     * @param from the address it is asked from
     * @return {@code false} where too many were taken away from there, and it was not
     */
    public boolean takeAway(PhotoId photo, @Nullable String from) {
        var found = kept.find(photo).filter(KeptPhoto::shown);
        if (found.isEmpty()) {
            return true;
        }
        if (!limit.isLeft(from)) {
            return false;
        }
        limit.count(from);
        desk.objectTo(found.get());
        return true;
    }
}
