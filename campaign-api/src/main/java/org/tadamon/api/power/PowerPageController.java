package org.tadamon.api.power;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    String read(@PathVariable UUID id, @ModelAttribute("reader") Reader reader, Actor actor, Model model) {
        var organisation = allowed(id, actor);
        var known = views.known(organisation);
        model.addAttribute("id", id);
        model.addAttribute("name", known.name(reader.language()));
        model.addAttribute("nameLanguage", known.languageOfName(reader.language()));
        model.addAttribute("host", known.host());
        model.addAttribute("power", sheets.sheet(views.of(organisation), reader));
        model.addAttribute("asOf", reader.moment(clock.instant()));
        return "power/power";
    }

    @GetMapping("/power.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id, @ModelAttribute("reader") Reader reader, Actor actor) {
        var organisation = allowed(id, actor);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("power-" + id + ".csv")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(csv.of(sheets.sheet(views.of(organisation), reader), reader));
    }

    private OrganisationId allowed(UUID id, Actor actor) {
        var organisation = new OrganisationId(id);
        access.require(actor, Right.SEE_POWER, organisation);
        return organisation;
    }
}
