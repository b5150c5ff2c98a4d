package org.tadamon.api.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.actionpage.ActionPage;

/** Calendars to take along, and to follow. */
@Controller
@RequestMapping("/{language:ar|en}")
final class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ActionViews actions;
    private final Revealed revealed;
    private final Calendars calendars;
    private final OwnCalendar own;

    CalendarController(ActionViews actions, Revealed revealed, Calendars calendars, OwnCalendar own) {
        this.actions = actions;
        this.revealed = revealed;
        this.calendars = calendars;
        this.own = own;
    }

    @GetMapping("/a/{link}/calendar.ics")
    ResponseEntity<byte[]> action(@PathVariable String link, Reader reader) {
        return everybodys(List.of(actions.byLink(link).orElseThrow(PageMissing::new)), reader);
    }

    @GetMapping("/actions/calendar.ics")
    ResponseEntity<byte[]> all(Reader reader) {
        return everybodys(actions.ahead(), reader);
    }

    @GetMapping("/actions/of-organisation/{id}/calendar.ics")
    ResponseEntity<byte[]> organisation(@PathVariable UUID id, Reader reader) {
        return everybodys(actions.ahead(List.of(new OrganisationId(id))), reader);
    }

    @GetMapping("/actions/of-campaign/{id}/calendar.ics")
    ResponseEntity<byte[]> campaign(@PathVariable UUID id, Reader reader) {
        return everybodys(actions.ahead(new CampaignId(id)), reader);
    }

    /** For who has a place, and knows the key: where exactly once it is time, and nothing of anybody else. */
    @GetMapping("/attendance/calendar/{key}/mine.ics")
    ResponseEntity<byte[]> mine(@PathVariable String key, Reader reader) {
        var mine = own.of(key).orElseThrow(PageMissing::new);
        var written = calendars.of(
                List.of(actions.known(mine.action())),
                reader.language(),
                action -> mine.hasPlace() ? revealed.toAttending(action) : Optional.empty());
        return answer().cacheControl(CacheControl.noStore()).body(bytes(written));
    }

    private ResponseEntity<byte[]> everybodys(Collection<ActionPage> some, Reader reader) {
        var written = calendars.of(some, reader.language(), revealed::toEverybody);
        return answer().body(bytes(written));
    }

    private static ResponseEntity.BodyBuilder answer() {
        var as = ContentDisposition.inline().filename("calendar.ics").build();
        return ResponseEntity.ok().contentType(CALENDAR).header(HttpHeaders.CONTENT_DISPOSITION, as.toString());
    }

    private static byte[] bytes(String written) {
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
