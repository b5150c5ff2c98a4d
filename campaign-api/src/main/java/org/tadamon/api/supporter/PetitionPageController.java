package org.tadamon.api.supporter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.api.supporter.Rendering.Exchange;

/** The page people follow a link to, its live number, and how the number is made up. */
@Controller
final class PetitionPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final SignatureForm EMPTY = new SignatureForm(null, null, null, "counted", null, null);

    private final PublicPetitions petitions;
    private final SignPage page;
    private final PageBytes bytes;
    private final Rendering rendering;

    PetitionPageController(PublicPetitions petitions, SignPage page, PageBytes bytes, Rendering rendering) {
        this.petitions = petitions;
        this.page = page;
        this.bytes = bytes;
        this.rendering = rendering;
    }

    @GetMapping("/{language:ar|en}/p/{slug}")
    ResponseEntity<byte[]> read(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String via,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Exchange(request, response);
        var petition = petitions.namedOrGone(slug);
        if (PublicPetitions.isGone(petition)) {
            var tombstone = rendering.of("supporter/tombstone", page.numbers(petition, reader), reader, exchange);
            return ResponseEntity.status(HttpStatus.GONE)
                    .cacheControl(CacheControl.noCache()) // or browsers keep 410 for ever, and it may come back
                    .contentType(HTML)
                    .body(tombstone.getBytes(StandardCharsets.UTF_8));
        }
        var written = bytes.page(reader.language(), slug, Via.orNothing(via), () -> write(slug, reader, exchange));
        return ResponseEntity.ok().contentType(HTML).body(written);
    }

    @GetMapping("/{language:ar|en}/p/{slug}/live")
    String live(@PathVariable String slug, Reader reader, Model model) {
        model.addAllAttributes(page.numbers(petitions.named(slug), reader));
        return "supporter/live :: live";
    }

    @GetMapping("/{language:ar|en}/p/{slug}/count")
    String count(@PathVariable String slug, Reader reader, Model model) {
        model.addAllAttributes(page.figures(petitions.named(slug), reader));
        return "supporter/count";
    }

    private String write(String slug, Reader reader, Exchange exchange) {
        var model = page.with(petitions.named(slug), EMPTY, PageBytes.MARKER, Problems.NONE, reader);
        return rendering.of("supporter/petition", model, reader, exchange);
    }
}
