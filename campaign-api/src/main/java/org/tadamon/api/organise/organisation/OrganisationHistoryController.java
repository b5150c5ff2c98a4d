package org.tadamon.api.organise.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.organisationhistory.ListChanges;

/** Who changed what in an organisation, when and why. */
@Controller
final class OrganisationHistoryController {

    private static final int ON_A_PAGE = 50;

    private final OrganisationPages pages;
    private final OrganisationRows rows;
    private final Organisations organisations;

    OrganisationHistoryController(OrganisationPages pages, OrganisationRows rows, Organisations organisations) {
        this.pages = pages;
        this.rows = rows;
        this.organisations = organisations;
    }

    @GetMapping("/{language:ar|en}/organise/o/{id}/history")
    ModelAndView history(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Reader reader) {
        var page = pages.known(actor, id);
        var changes = organisations.history(new ListChanges(page.id(), after, ON_A_PAGE));
        var links = new ListLinks("/" + reader.language() + "/organise/o/" + id + "/history");
        return pages.about(page, "history", actor, reader)
                .addObject("changes", rows.changes(changes.changes(), reader))
                .addObject("nextPage", links.next("after", changes.next()))
                .addObject("firstPage", links.first(after));
    }
}
