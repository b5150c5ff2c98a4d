package org.tadamon.api.petition.similar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.core.petition.PetitionId;

/** Petitions like one that is being written, over JSON. */
@RestController
@RequestMapping("/api/v1/petitions/similar")
@Tag(name = "Petitions")
class SimilarPetitionController {

    /**
     * What it is to be called, by language tag.
     *
     * @param except the petition itself, if it is there already
     */
    record TitlesForm(
            @Nullable Map<String, @Nullable String> titles,
            @Nullable PetitionId except) {}

    /** One that is called much the same. */
    record SimilarJson(String id, String slug, Map<String, String> titles) {}

    private final SimilarPetitions similar;

    SimilarPetitionController(SimilarPetitions similar) {
        this.similar = similar;
    }

    @PostMapping
    @Operation(
            summary = "Published petitions called much the same",
            description =
                    "Organisers only. At most five, the most alike first. A POST, so that no title is in an address.")
    List<SimilarJson> find(@RequestBody TitlesForm form) {
        var titles = form.titles() == null
                ? List.<String>of()
                : form.titles().values().stream().filter(Objects::nonNull).toList();
        return similar.to(titles, form.except()).stream()
                .map(line -> new SimilarJson(line.id().toString(), line.slug(), line.titles()))
                .toList();
    }
}
