package org.tadamon.api.photo.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.photo.KeptPhoto;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.photo.Objections;
import org.tadamon.core.photo.PhotoId;

/** The page on which whoever is on a photo has it taken away, without saying who they are. */
@Controller
@RequestMapping("/{language:ar|en}/photos/{photo}/objection")
final class PhotoObjectionController {

    private final Objections objections;
    private final KeptPhotos kept;
    private final PhotoSheets sheets;
    private final Again again;

    PhotoObjectionController(Objections objections, KeptPhotos kept, PhotoSheets sheets, Again again) {
        this.objections = objections;
        this.kept = kept;
        this.sheets = sheets;
        this.again = again;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID photo, Reader reader, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // nobody learns from a browser who looked at this
        response.setHeader("X-Robots-Tag", "noindex");
        return kept.find(new PhotoId(photo))
                .filter(KeptPhoto::shown)
                .map(found -> page(found, reader))
                .orElseGet(PhotoObjectionController::gone);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable UUID photo, Reader reader, HttpServletRequest request, HttpServletResponse response) {
        if (!objections.takeAway(new PhotoId(photo), request.getRemoteAddr())) {
            return again.wait(ask(photo, reader, response), "sign-in.wait", reader.locale());
        }
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
