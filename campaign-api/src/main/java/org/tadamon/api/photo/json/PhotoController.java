package org.tadamon.api.photo.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.photo.AlbumViews;
import org.tadamon.api.photo.KeptPhoto;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.photo.PhotoDesk;
import org.tadamon.api.photo.PhotoForm;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PutBackReason;

/** Photos of an action, over JSON. */
@RestController
@RequestMapping("/api/v1/actions/{action}")
@Tag(name = "Actions")
class PhotoController {

    /** A photo everybody may see; its picture, a JPEG, is at {@code image}. Sizes in pixels. */
    record Shown(String id, String image, Map<String, String> descriptions, int width, int height) {

        static Shown of(KeptPhoto photo) {
            var image = "/photos/" + photo.id() + ".jpg";
            return new Shown(photo.id().toString(), image, photo.descriptions(), photo.width(), photo.height());
        }
    }

    /** Why it is shown again: nobody-can-be-recognised, agreed-since or hidden-by-mistake. */
    record Reason(@Nullable String reason) {}

    private final PhotoDesk desk;
    private final KeptPhotos kept;
    private final AlbumViews albums;
    private final ActionViews actions;

    PhotoController(PhotoDesk desk, KeptPhotos kept, AlbumViews albums, ActionViews actions) {
        this.desk = desk;
        this.kept = kept;
        this.albums = albums;
        this.actions = actions;
    }

    @GetMapping("/photos")
    @Operation(summary = "Its photos, in the order in which they were sent")
    List<Shown> list(@PathVariable ActionId action) {
        return kept.of(actions.known(action).id()).stream()
                .filter(KeptPhoto::shown)
                .map(Shown::of)
                .toList();
    }

    @GetMapping("/album")
    @Operation(summary = "Its photos, hidden ones too, with what has become of each", description = "Right WRITE.")
    List<AlbumEntry> album(Actor actor, @PathVariable ActionId action) {
        return albums.of(actor, action).stream().map(AlbumEntry::of).toList();
    }

    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Show a photo",
            description = "Right WRITE, once it has begun; never of a guarded action. A JPEG or PNG of at most 15 MB as"
                    + " file; what is on it as description.en and so on; consent is nobody-can-be-recognised or"
                    + " everybody-agreed; covers is left,top,width,height of each part to paint over, in thousandths,"
                    + " with spaces between them. Nothing cameras write into a file is kept. Honours Idempotency-Key.")
    List<AlbumEntry> show(
            Actor actor,
            @PathVariable ActionId action,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        desk.show(actor, action, PhotoForm.of(bytes, fields), key);
        return album(actor, action);
    }

    @PostMapping("/photos/{photo}/hide")
    @Operation(summary = "Hide a photo", description = "Right WRITE.")
    List<AlbumEntry> hide(Actor actor, @PathVariable ActionId action, @PathVariable UUID photo) {
        desk.hide(actor, action, new PhotoId(photo));
        return album(actor, action);
    }

    @PostMapping("/photos/{photo}/put-back")
    @Operation(summary = "Show a photo again that was hidden", description = "Right WRITE.")
    List<AlbumEntry> putBack(
            Actor actor, @PathVariable ActionId action, @PathVariable UUID photo, @RequestBody Reason why) {
        desk.putBack(
                actor,
                action,
                new PhotoId(photo),
                EnumCode.named(PutBackReason.values(), why.reason).orElse(null));
        return album(actor, action);
    }

    @DeleteMapping("/photos/{photo}")
    @Operation(summary = "Destroy a photo for good", description = "Right WRITE.")
    List<AlbumEntry> destroy(Actor actor, @PathVariable ActionId action, @PathVariable UUID photo) {
        desk.destroy(actor, action, new PhotoId(photo));
        return album(actor, action);
    }
}
