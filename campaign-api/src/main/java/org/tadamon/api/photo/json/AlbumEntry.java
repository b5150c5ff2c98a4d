package org.tadamon.api.photo.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.projections.photo.PhotoLine;

/**
 * A photo as those see it who look after it.
 *
 * @param stage {@code shown} or {@code hidden}
 * @param objected whether it is hidden because somebody asked
 * @param objections how often somebody asked
 * @param reason why it was put back last; left out where it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlbumEntry(
        String id,
        String stage,
        String consent,
        boolean objected,
        int objections,
        @Nullable String reason,
        Instant since) {

    static AlbumEntry of(PhotoLine photo) {
        return new AlbumEntry(
                photo.photoId().toString(),
                EnumCode.of(photo.stage()),
                EnumCode.of(photo.consent()),
                photo.objected(),
                photo.objections(),
                photo.reason() == null ? null : EnumCode.of(photo.reason()),
                photo.since());
    }
}
