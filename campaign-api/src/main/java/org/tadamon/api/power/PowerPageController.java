package org.tadamon.api.power;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.page.Reader;
import org.tadamon.core.organisation.OrganisationId;

/** How power is spread in an organisation, on a page and as a table to take along. */
@Controller
@RequestMapping("/{language:ar|en}/organise/o/{id}")
final class PowerPageController {

    private final PowerViews views;
    private final PowerSheets sheets;
    private final PowerCsv csv;
    private final Access access;
    private final Clock clock;

    PowerPageController(PowerViews views, PowerSheets sheets, PowerCsv csv, Access access, Clock clock) {
        this.views = views;
        this.sheets = sheets;
        this.csv = csv;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/power")
    String read(@PathVariable UUID id, Reader reader, Actor actor, Model model) {
        var organisation = allowed(id, actor);
        var known = views.known(organisation);
        model.addAttribute("name", known.name(reader.language()));
        model.addAttribute("nameLanguage", known.languageOfName(reader.language()));
        model.addAttribute("of", known.host() ? "host" : "organisation");
        model.addAttribute("table", "/" + reader.language() + "/organise/o/" + id + "/power.csv");
        model.addAttribute("power", sheets.inside(views.of(organisation), known.host(), reader));
        model.addAttribute("asOf", reader.moment(clock.instant()));
        return "power/power";
    }

    @GetMapping("/power.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id, Reader reader, Actor actor) {
        var organisation = allowed(id, actor);
        access.require(actor, Right.EXPORT_POWER, organisation);
        boolean host = views.known(organisation).host();
        return csv.answer("power-" + id, sheets.inside(views.of(organisation), host, reader), reader);
    }

    private OrganisationId allowed(UUID id, Actor actor) {
        var organisation = new OrganisationId(id);
        access.require(actor, Right.SEE_POWER, organisation);
        return organisation;
    }
}
