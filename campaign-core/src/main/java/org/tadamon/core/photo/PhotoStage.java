package org.tadamon.core.photo;

import org.tadamon.core.photo.PhotoEvent.PhotoDestroyed;
import org.tadamon.core.photo.PhotoEvent.PhotoHidden;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;

/** What is to be seen of a photo. */
public enum PhotoStage {
    /** Everybody sees it. */
    SHOWN,
    /** Only those who look after it know that there is one, until they decide. */
    HIDDEN,
    /** Nothing is left of it. */
    DESTROYED;

    /** Where what happened leaves it. */
    public static PhotoStage after(PhotoEvent event) {
        return switch (event) {
            case PhotoShown _, PhotoPutBack _ -> SHOWN;
            case PhotoObjected _, PhotoHidden _ -> HIDDEN;
            case PhotoDestroyed _ -> DESTROYED;
        };
    }
}
