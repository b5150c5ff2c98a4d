package org.tadamon.api.area;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.web.ImportAnswers;
import org.tadamon.core.area.Area;

/** Areas, over JSON. */
@RestController
@RequestMapping("/api/v1/areas")
@Tag(name = "Areas")
class AreaController {

    private final Areas areas;
    private final AreaImports imports;
    private final ImportAnswers answers;
    private final Access access;

    AreaController(Areas areas, AreaImports imports, ImportAnswers answers, Access access) {
        this.areas = areas;
        this.imports = imports;
        this.answers = answers;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "The areas of a level, countries without one")
    List<Area> list(@RequestParam(defaultValue = Area.COUNTRY) String level) {
        return areas.of(level);
    }

    @PostMapping(path = "/imports", consumes = "text/csv")
    @Operation(
            summary = "Take a list of areas, whole or not at all",
            description = "Organisers only. CSV with the columns code, parent, level and name_<language tag>.")
    ResponseEntity<Object> importCsv(
            Actor actor,
            InputStream csv,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.requireAtHost(actor, Right.IMPORT);
        return answers.of(imports.importCsv(csv, key));
    }
}
