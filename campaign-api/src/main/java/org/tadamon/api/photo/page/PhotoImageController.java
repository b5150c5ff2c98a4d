package org.tadamon.api.photo.page;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoProblem.Unknown;
import org.tadamon.core.refusal.CommandRefused;

/** The pictures themselves. No browser and nobody in between keeps one: it must be gone when it is taken away. */
@Controller
final class PhotoImageController {

    private final OpenedPhotos photos;

    PhotoImageController(OpenedPhotos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{photo}.jpg")
    ResponseEntity<byte[]> image(@PathVariable UUID photo) {
        return photos.toEverybody(new PhotoId(photo))
                .map(PhotoImageController::unkept)
                .orElseThrow(() -> new CommandRefused(new Unknown()));
    }

    private static ResponseEntity<byte[]> unkept(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, noimageindex")
                .body(jpeg);
    }
}
