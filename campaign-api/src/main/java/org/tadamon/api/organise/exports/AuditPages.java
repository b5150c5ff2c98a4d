package org.tadamon.api.organise.exports;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.audit.AuditedExports;
import org.tadamon.api.export.audit.AuditedExports.Seen;
import org.tadamon.api.organise.exports.ExportRow.Taken;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.Translated;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.exportlist.Taking;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Writes out exports of many petitions for a reader. */
@Component
final class AuditPages {

    private final ExportRows exportRows;
    private final ExportViews exports;
    private final AuditedExports audited;
    private final PetitionViews petitions;
    private final People people;

    AuditPages(
            ExportRows exportRows,
            ExportViews exports,
            AuditedExports audited,
            PetitionViews petitions,
            People people) {
        this.exportRows = exportRows;
        this.exports = exports;
        this.audited = audited;
        this.petitions = petitions;
        this.people = people;
    }

    /** Each of them, with its petition. */
    List<AuditedRow> rows(List<ExportView> shown, Reader reader) {
        var known = new HashMap<PetitionId, Optional<PetitionPage>>();
        var rows = exportRows.rows(shown, reader);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> {
                    var one = shown.get(i);
                    return row(one, rows.get(i), known.computeIfAbsent(one.petitionId(), petitions::byId), reader);
                })
                .toList();
    }

    private static AuditedRow row(ExportView one, ExportRow row, Optional<PetitionPage> petition, Reader reader) {
        var title = petition.map(page -> Translated.<Wording>of(page.draft().wordings(), reader.language()));
        var made = one.made();
        return new AuditedRow(
                row,
                petition.map(PetitionPage::slug).orElse(one.petitionId().toString()),
                title.map(each -> each.text().title()).orElse(one.petitionId().toString()),
                title.map(Translated::language).orElse("en"),
                reader.moment(one.orderedAt()),
                made == null ? "" : made.sha256());
    }

    /** Everybody who ordered one of these or took one along, by name. */
    List<ChoiceGroup> people(Seen seen, Reader reader) {
        return ChoiceGroup.only(people.names(audited.people(seen), reader).entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::code))
                .toList());
    }

    /** Each time one was taken along. */
    List<Taken> takings(Collection<Taking> takings, Reader reader) {
        var downloads = takings.stream().map(Taking::download).toList();
        var names = people.names(
                downloads.stream().map(ExportView.Download::by).distinct().toList(), reader);
        return downloads.stream()
                .map(each -> new Taken(
                        names.getOrDefault(each.by(), ""),
                        reader.moment(each.at()),
                        exportRows.parts(each.part(), reader.locale())))
                .toList();
    }

    /** All times one was taken along, however many that were. */
    List<ExportView.Download> allTakings(ExportView one) {
        int all = Math.toIntExact(Math.max(1, one.taken()));
        return exports.takings(one.exportId(), Long.MAX_VALUE, all).stream()
                .map(Taking::download)
                .toList();
    }

    /** What a petition is called; its id where it is not known. */
    String title(PetitionId petition, Reader reader) {
        return petitions
                .byId(petition)
                .map(page -> Translated.<Wording>of(page.draft().wordings(), reader.language())
                        .text()
                        .title())
                .orElse(petition.toString());
    }
}
