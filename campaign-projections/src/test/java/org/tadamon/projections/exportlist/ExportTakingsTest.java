package org.tadamon.projections.exportlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Exported.ONE;
import static org.tadamon.projections.rehearsal.Exported.downloaded;
import static org.tadamon.projections.rehearsal.Exported.export;
import static org.tadamon.projections.rehearsal.Exported.made;
import static org.tadamon.projections.rehearsal.Exported.ordered;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The times packages were taken along… */
class ExportTakingsTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ExportListQueries queries = new ExportListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.EXPORT_TAKINGS);
    }

    @Test
    void areToldEachWithWhoAndWhenAndForWhom() {
        happened(ordered(1), made(1), downloaded(1));
        happened(new ExportDownloaded(export(1), PETITION, Audience.EVERYBODY, RIMA));
        var told = queries.takings(export(1), Long.MAX_VALUE, 10);
        assertThat(told).extracting(each -> each.download().by()).containsExactly(RIMA, SAMI);
        assertThat(told).extracting(each -> each.download().part()).containsExactly(Audience.EVERYBODY, ONE);
        assertThat(told).extracting(each -> each.download().at()).containsOnly(NOW);
        assertThat(queries.takings(export(2), Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void areReadPageByPageHoweverManyThereAre() {
        happened(ordered(1), made(1));
        happened(Collections.nCopies(250, downloaded(1)).toArray());
        long before = Long.MAX_VALUE;
        int found = 0;
        for (var page = queries.takings(export(1), before, 100);
                !page.isEmpty();
                page = queries.takings(export(1), before, 100)) {
            found += page.size();
            before = page.getLast().key();
        }
        assertThat(found).isEqualTo(250);
    }
}
