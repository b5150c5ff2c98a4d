package org.tadamon.api.photo.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.photo.KeptPhoto;
import org.tadamon.api.photo.PhotoDesk;
import org.tadamon.api.photo.PhotoStore;
import org.tadamon.core.photo.PhotoId;

/** The page on which whoever is on a photo has it taken away, without saying who they are. */
@Controller
@RequestMapping("/{language:ar|en}/photos/{photo}/objection")
final class PhotoObjectionController {

    /** More than all photos of an action; whoever takes away more of them waits for an hour. */
    private final Limit limit = new Limit(60, Duration.ofHours(1));

    private final PhotoDesk desk;
    private final PhotoStore store;
    private final PhotoSheets sheets;
    private final Again again;

    PhotoObjectionController(PhotoDesk desk, PhotoStore store, PhotoSheets sheets, Again again) {
        this.desk = desk;
        this.store = store;
        this.sheets = sheets;
        this.again = again;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID photo, Reader reader) {
        return store.find(new PhotoId(photo))
                .filter(KeptPhoto::shown)
                .map(found -> page(found, reader))
                .orElseGet(PhotoObjectionController::gone);
    }

    @PostMapping
    ModelAndView take(@PathVariable UUID photo, Reader reader, HttpServletRequest request) {
        var id = new PhotoId(photo);
        var from = request.getRemoteAddr();
        if (!limit.isLeft(from)) {
            return again.wait(ask(photo, reader), "sign-in.wait", reader.locale());
        }
        desk.objectTo(id);
        limit.count(from);
        return SeeOther.to("/" + reader.language() + "/photos/" + photo + "/objection");
    }

    private ModelAndView page(KeptPhoto photo, Reader reader) {
        return new ModelAndView("photos/objection")
                .addObject("photo", sheets.of(photo, reader))
                .addObject("link", photo.action().link());
    }

    /** The same for one that was never there: nobody learns which there were. */
    private static ModelAndView gone() {
        return new ModelAndView("photos/gone");
    }
}
