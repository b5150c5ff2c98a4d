package org.tadamon.api.photo.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.photo.KeptPhoto;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.sheet.Translated;
import org.tadamon.core.action.ActionId;

/** Writes out for a reader which photos there are. */
@Component
public class PhotoSheets {

    private final KeptPhotos kept;

    PhotoSheets(KeptPhotos kept) {
        this.kept = kept;
    }

    /** Those of an action that everybody may see, in the order in which they were sent. */
    public List<PhotoSheet> toEverybody(ActionId action, Reader reader) {
        return kept.of(action).stream()
                .filter(KeptPhoto::shown)
                .map(photo -> of(photo, reader))
                .toList();
    }

    /** This one, whoever may see it. */
    public PhotoSheet of(KeptPhoto photo, Reader reader) {
        var said = Translated.of(photo.descriptions(), reader.language());
        return new PhotoSheet(
                photo.id().toString(),
                said.text(),
                said.language(),
                Reader.dirOf(said.language()),
                photo.width(),
                photo.height());
    }
}
