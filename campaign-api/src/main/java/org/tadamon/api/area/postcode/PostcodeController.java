package org.tadamon.api.area.postcode;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.web.ImportAnswers;

/** The table of postcodes, over JSON. */
@RestController
@RequestMapping("/api/v1/postcodes/imports")
@Tag(name = "Areas")
class PostcodeController {

    /** A row; without an area what was known of the postcode is forgotten. */
    record RowJson(@Nullable String postcode, @Nullable String area) {}

    private final PostcodeImports imports;
    private final ImportAnswers answers;
    private final Access access;

    PostcodeController(PostcodeImports imports, ImportAnswers answers, Access access) {
        this.imports = imports;
        this.answers = answers;
        this.access = access;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Take a table of postcodes, whole or not at all",
            description = "Organisers only. CSV with the columns postcode and area, or JSON. A postcode may be the"
                    + " beginning of many, or what a district is called; one may stand in several rows, where it lies in"
                    + " several areas. An empty area forgets it.")
    ResponseEntity<Object> importCsv(
            Actor actor,
            InputStream csv,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.requireAtHost(actor, Right.IMPORT);
        return answers.of(imports.importCsv(csv, key));
    }

    @PostMapping(consumes = "application/json")
    @Operation(summary = "Take a table of postcodes, whole or not at all", description = "Organisers only.")
    ResponseEntity<Object> importJson(
            Actor actor,
            @RequestBody List<RowJson> rows,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.requireAtHost(actor, Right.IMPORT);
        var table = rows.stream()
                .map(row -> row == null
                        ? PostcodeImports.postcode(null, null)
                        : PostcodeImports.postcode(row.postcode, row.area))
                .toList();
        return answers.of(imports.importAll(table, key));
    }
}
