package org.tadamon.api.export.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.audit.AuditedExports;
import org.tadamon.api.export.audit.AuditedExports.Asked;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.Taking;

/** Exports of all petitions, over JSON, for those who look after what is handed out. */
@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "Exports")
class ExportAuditController {

    private static final int ON_A_PAGE = 50;

    private final AuditedExports audited;
    private final ExportViews views;

    ExportAuditController(AuditedExports audited, ExportViews views) {
        this.audited = audited;
        this.views = views;
    }

    /**
     * That packages were taken along.
     *
     * @param key what the next page begins before
     */
    record TakingJson(Audience part, String by, Instant at, long key) {

        static TakingJson of(Taking taking) {
            var download = taking.download();
            return new TakingJson(download.part(), download.by().toString(), download.at(), taking.key());
        }
    }

    @GetMapping
    @Operation(
            summary = "The exports of all petitions one may see, the last first",
            description = "Auditors and owners; those of the organisation that runs the platform see everybody's."
                    + " person: who ordered or took along.")
    List<ExportJson> list(
            @RequestParam(required = false) @Nullable PetitionId petition,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor) {
        var asked = new Asked(petition, person == null ? null : new AccountId(person));
        var seen = audited.seenBy(actor, Right.AUDIT_EXPORTS);
        return audited.page(seen, asked, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(each -> ExportJson.of(each, views.progress(each.exportId())))
                .toList();
    }

    @GetMapping("/{export}/downloads")
    @Operation(summary = "Each time packages of an export were taken along, the last first")
    List<TakingJson> takings(
            @PathVariable UUID export, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        var id = audited.require(actor, new ExportId(export)).exportId();
        return views.takings(id, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(TakingJson::of)
                .toList();
    }
}
