package org.tadamon.api.areamap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.api.web.ImportAnswers;
import org.tadamon.core.petition.PetitionId;

/** Maps of areas, for programs. */
@RestController
@Tag(name = "Areas")
class AreaMapController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final AreaMapImports imports;
    private final ImportAnswers answers;
    private final Access access;
    private final PetitionViews petitions;
    private final CountViews counts;
    private final AreaMapSheets sheets;

    AreaMapController(
            AreaMapImports imports,
            ImportAnswers answers,
            Access access,
            PetitionViews petitions,
            CountViews counts,
            AreaMapSheets sheets) {
        this.imports = imports;
        this.answers = answers;
        this.access = access;
        this.petitions = petitions;
        this.counts = counts;
        this.sheets = sheets;
    }

    @PostMapping(path = "/api/v1/area-maps/imports", consumes = "application/geo+json")
    @Operation(
            summary = "Take the shapes of all areas of a level, whole or not at all",
            description =
                    "Organisers only. A FeatureCollection (RFC 7946) of Polygons and MultiPolygons, at most 20 MB;"
                            + " the property named in the address holds the code of each area. It is simplified, and replaces"
                            + " what was drawn of that level before.")
    ResponseEntity<Object> importGeoJson(
            Actor actor,
            InputStream file,
            @RequestParam(required = false) @Nullable String property,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.requireAtHost(actor, Right.IMPORT);
        return answers.of(imports.importGeoJson(file, property, key));
    }

    @GetMapping("/api/v1/petitions/{petition}/map.svg")
    @Operation(
            summary = "How many have signed, as a map (SVG)",
            description = "The figures by area of the count, in the words of a language (ar or en). 204 where there is"
                    + " no map: the petition is guarded, no area can be told of yet, or nobody imported the shapes of"
                    + " its areas.")
    ResponseEntity<byte[]> map(@PathVariable PetitionId petition, @RequestParam(defaultValue = "en") String language) {
        var reader = new Reader(IcuMessages.languageFor(language), "");
        var page = petitions.published(petition);
        return sheets.asFile(page, counts.publicCount(page), reader)
                .map(svg -> ResponseEntity.ok().contentType(SVG).body(svg))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
