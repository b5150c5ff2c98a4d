package org.tadamon.api.sheet;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.petitionlist.PetitionLine;

/** Writes the lines of a list of petitions out for a reader, each with its published number. */
@Component
public class PetitionCards {

    private static final int EXCERPT = 160;

    private final CountViews counts;
    private final Markdown markdown;
    private final Clock clock;

    PetitionCards(CountViews counts, Markdown markdown, Clock clock) {
        this.counts = counts;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** The cards, in the order of the lines. */
    public List<PetitionCard> cards(List<PetitionLine> lines, Reader reader) {
        var totals = counts.publicTotals(lines);
        return lines.stream()
                .map(line -> card(line, totals.getOrDefault(line.id(), 0L), reader))
                .toList();
    }

    private PetitionCard card(PetitionLine line, long total, Reader reader) {
        var title = Translated.of(line.titles(), reader.language());
        var demand = Translated.of(line.demands(), title.language());
        return new PetitionCard(
                line.id().toString(),
                line.slug(),
                state(line),
                line.exposure() == Exposure.GUARDED,
                title.language(),
                title.dir(),
                title.text(),
                markdown.excerpt(demand.text(), EXCERPT),
                line.goal(),
                line.closesAt().minusNanos(1),
                total);
    }

    private String state(PetitionLine line) {
        return line.stage().takesSignatures() && !line.takesSignaturesAt(clock.instant())
                ? "closed"
                : EnumCode.of(line.stage());
    }
}
