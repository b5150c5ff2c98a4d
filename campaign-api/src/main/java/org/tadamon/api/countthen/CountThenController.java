package org.tadamon.api.countthen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.core.petition.PetitionId;

/** Past counts, over JSON. */
@RestController
@Tag(name = "Counts")
class CountThenController {

    private final CountMoments moments;

    CountThenController(CountMoments moments) {
        this.moments = moments;
    }

    @GetMapping("/api/v1/petitions/{petition}/count-then")
    @Operation(
            summary = "How many had signed at a moment, as known then and as known now",
            description = "Organisers, and moderators of the platform. at: an instant, now without it. Totals only.")
    CountThen at(@PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Instant at, Actor actor) {
        return moments.at(moments.petition(petition.value(), actor).id(), at == null ? Instant.MAX : at);
    }
}
