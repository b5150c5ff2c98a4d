package org.tadamon.api.organise.data;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.retention.RetentionDesk;
import org.tadamon.api.settings.PrivacySettings;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the pages about a petition's personal data say. */
@Component
final class DataPages {

    private static final Set<String> DONE = Set.of("promised", "destroyed");

    private final PetitionSheets sheets;
    private final CountViews counts;
    private final RetentionDesk desk;
    private final PrivacySettings settings;
    private final Clock clock;

    DataPages(PetitionSheets sheets, CountViews counts, RetentionDesk desk, PrivacySettings settings, Clock clock) {
        this.sheets = sheets;
        this.counts = counts;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    ModelAndView page(
            String template, PetitionPage petition, Map<String, String> asked, Problems problems, Reader reader) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var kept = desk.of(petition.id());
        var latest = kept.promisedOn() == null ? kept.latestOn(settings.kept()) : kept.promisedOn();
        var done = asked.get("done");
        return new ModelAndView(template)
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("data", DataSheet.of(kept, settings.kept(), today, reader))
                .addObject("total", counts.organiserCount(petition).total())
                .addObject("first", today.plusDays(1).toString())
                .addObject("latest", latest == null ? null : latest.toString())
                .addObject("asked", asked)
                .addObject("problems", problems)
                .addObject("done", done != null && DONE.contains(done) ? done : null);
    }
}
