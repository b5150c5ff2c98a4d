package org.tadamon.api.organise.photos;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.photo.PhotoDesk;
import org.tadamon.api.photo.PhotoForm;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoProblem.Unknown;
import org.tadamon.core.photo.PutBackReason;
import org.tadamon.core.refusal.CommandRefused;

/** Where photos of an action are shown, hidden, put back and destroyed. */
@Controller
@RequestMapping("/{language:ar|en}/organise/a/{id}/photos")
final class PhotosPageController {

    private static final Set<String> DONE = Set.of("shown", "hidden", "put-back", "destroyed");

    private final PhotoDesk desk;
    private final KeptPhotos kept;
    private final PhotosPage page;
    private final Again again;

    PhotosPageController(PhotoDesk desk, KeptPhotos kept, PhotosPage page, Again again) {
        this.desk = desk;
        this.kept = kept;
        this.page = page;
        this.again = again;
    }

    private record Asked(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {}

    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Reader reader) {
        return page.show(actor, new ActionId(id), Map.of(), reader)
                .addObject("done", done != null && DONE.contains(done) ? done : null);
    }

    /** The picture of one that may be hidden, so that it can be decided what becomes of it. */
    @GetMapping("/{photo}.jpg")
    ResponseEntity<byte[]> image(Actor actor, @PathVariable UUID id, @PathVariable UUID photo) {
        var action = page.known(actor, new ActionId(id));
        var jpeg = kept.image(action.id(), new PhotoId(photo)).orElseThrow(() -> new CommandRefused(new Unknown()));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }

    @PostMapping
    ModelAndView send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Reader reader)
            throws IOException {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        var bytes = file == null ? new byte[0] : file.getBytes();
        return then(asked, "shown", () -> desk.show(actor, asked.id, PhotoForm.of(bytes, typed), typed.get("key")));
    }

    @PostMapping("/{photo}/hide")
    ModelAndView hide(Actor actor, @PathVariable UUID id, @PathVariable UUID photo, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), Map.of(), reader);
        return then(asked, "hidden", () -> desk.hide(actor, asked.id, new PhotoId(photo)));
    }

    @PostMapping("/{photo}/put-back")
    ModelAndView putBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID photo,
            @RequestParam Map<String, String> typed,
            Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        var reason = EnumCode.named(PutBackReason.values(), typed.get("reason." + photo))
                .orElse(null);
        return then(asked, "put-back", () -> desk.putBack(actor, asked.id, new PhotoId(photo), reason));
    }

    @PostMapping("/{photo}/destroy")
    ModelAndView destroy(Actor actor, @PathVariable UUID id, @PathVariable UUID photo, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), Map.of(), reader);
        return then(asked, "destroyed", () -> desk.destroy(actor, asked.id, new PhotoId(photo)));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/{photo}/hide", "/{photo}/put-back", "/{photo}/destroy"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "/photos");
    }

    private ModelAndView then(Asked asked, String done, Runnable command) {
        var reader = asked.reader;
        try {
            command.run();
            return SeeOther.to("/" + reader.language() + "/organise/a/" + asked.id + "/photos?done=" + done);
        } catch (CommandRefused refused) {
            var shown = page.show(asked.actor, asked.id, new HashMap<>(asked.typed), reader);
            return again.refused(shown, refused, reader.locale(), field -> onPage(field, asked));
        }
    }

    /** Where on the page a problem belongs: there is a field for a reason under each photo that is hidden. */
    private static @Nullable String onPage(@Nullable String field, Asked asked) {
        if ("reason".equals(field)) {
            return asked.typed.getOrDefault("asked", field);
        }
        return "descriptions".equals(field)
                ? "description." + asked.reader.language()
                : field == null ? null : field.replace("descriptions", "description");
    }
}
