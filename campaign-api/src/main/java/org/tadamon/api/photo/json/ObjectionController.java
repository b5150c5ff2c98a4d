package org.tadamon.api.photo.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.photo.Objections;
import org.tadamon.api.web.Refusals;
import org.tadamon.core.photo.PhotoId;

/** What whoever is on a photo asks, over JSON. */
@RestController
@Tag(name = "Actions")
class ObjectionController {

    private final Objections objections;

    private final Refusals refusals;

    ObjectionController(Objections objections, Refusals refusals) {
        this.objections = objections;
        this.refusals = refusals;
    }

    @PostMapping("/api/v1/photos/{photo}/objection")
    @Operation(
            summary = "Have a photo taken away",
            description =
                    "For whoever is on it; nothing is asked of who they are. The answer is the same for every id.")
    void object(@PathVariable UUID photo, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (objections.takeAway(new PhotoId(photo), request.getRemoteAddr())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            refusals.refuse(request, response, 429, "request/too-many");
        }
    }
}
