package org.tadamon.api.photo.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.core.photo.PhotoId;

/**
 * Pictures that many look at, opened once for all of them. Whether one may be seen is asked each time, so it is gone as
 * soon as it is taken away, and no longer in memory a minute later.
 */
@Component
final class OpenedPhotos {

    private static final long MOST_BYTES = 64L << 20;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final KeptPhotos kept;
    private final Cache<PhotoId, Optional<byte[]>> opened = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((PhotoId _, Optional<byte[]> jpeg) ->
                    jpeg.map(bytes -> bytes.length).orElse(0))
            .expireAfterWrite(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .build();

    OpenedPhotos(KeptPhotos kept) {
        this.kept = kept;
    }

    /** The JPEG of one that everybody may see; empty where nobody may. */
    Optional<byte[]> toEverybody(PhotoId photo) {
        if (!kept.isShown(photo)) {
            opened.invalidate(photo);
            return Optional.empty();
        }
        var jpeg = opened.get(photo, kept::imageToEverybody);
        if (jpeg.isEmpty()) {
            opened.invalidate(photo); // hidden in this moment, and perhaps shown again in the next
        }
        return jpeg;
    }
}
