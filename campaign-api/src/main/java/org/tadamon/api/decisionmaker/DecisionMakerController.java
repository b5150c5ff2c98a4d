package org.tadamon.api.decisionmaker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
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
import org.tadamon.projections.decisionmakerlist.DecisionMakerPage;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Decision makers, over JSON. */
@RestController
@RequestMapping("/api/v1/decision-makers")
@Tag(name = "Decision makers")
class DecisionMakerController {

    private final DecisionMakerViews views;
    private final DecisionMakerImports imports;
    private final ImportAnswers answers;
    private final Access access;

    DecisionMakerController(
            DecisionMakerViews views, DecisionMakerImports imports, ImportAnswers answers, Access access) {
        this.views = views;
        this.imports = imports;
        this.answers = answers;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Decision makers, in the order of area, office and name")
    DecisionMakerPage list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        return views.list(new ListDecisionMakers(search, area, after, Math.clamp(limit, 1, 1_000)));
    }

    @PostMapping(path = "/imports", consumes = "text/csv")
    @Operation(
            summary = "Take a list of decision makers, whole or not at all",
            description = "Organisers only. CSV with the columns area, name, office and, if wanted, contact.")
    ResponseEntity<Object> importCsv(
            Actor actor,
            InputStream csv,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.requireAtHost(actor, Right.IMPORT);
        return answers.of(imports.importCsv(csv, key, actor.account()));
    }
}
