package org.tadamon.api.organise.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.decisionmaker.history.ListChange;
import org.tadamon.api.decisionmaker.history.ListChange.Change;
import org.tadamon.api.decisionmaker.history.ListChange.What;
import org.tadamon.api.decisionmaker.history.Term;
import org.tadamon.api.organise.imports.ListChangeRow.ChangeRow;
import org.tadamon.api.organise.imports.ListChangeRow.TermRow;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.area.Area;
import org.tadamon.core.decisionmaker.DecisionMaker;

/** Writes out what became of the list of decision makers. */
@Component
final class ListChangeRows {

    private final Areas areas;
    private final People people;
    private final MessageSource messages;

    ListChangeRows(Areas areas, People people, MessageSource messages) {
        this.areas = areas;
        this.people = people;
        this.messages = messages;
    }

    /** Each import, with so many of its changes. */
    List<ListChangeRow> rows(List<ListChange> changes, int most, Reader reader) {
        var names = people.names(
                changes.stream()
                        .map(ListChange::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader);
        return changes.stream().map(each -> row(each, names, most, reader)).toList();
    }

    private ListChangeRow row(ListChange each, Map<AccountId, String> names, int most, Reader reader) {
        var by = each.by();
        return new ListChangeRow(
                each.id().value().toString(),
                reader.moment(each.at()),
                by == null ? "" : names.getOrDefault(by, ""),
                each.areas().size(),
                levels(each.areas(), reader),
                each.many(What.CAME),
                each.many(What.WENT),
                each.many(What.OFFICE) + each.many(What.CONTACT),
                changes(each.changes().stream().limit(most).toList(), reader),
                each.changes().size());
    }

    private String levels(Collection<String> codes, Reader reader) {
        return codes.stream()
                .map(code -> areas.find(code).map(Area::level).orElse(Area.COUNTRY))
                .distinct()
                .sorted()
                .map(level -> Objects.requireNonNullElse(
                        messages.getMessage("level." + level, null, level, reader.locale()), level))
                .collect(Collectors.joining(reader.language().equals("ar") ? "، " : ", "));
    }

    /** What became of each. */
    List<ChangeRow> changes(List<Change> changes, Reader reader) {
        return changes.stream()
                .map(each -> new ChangeRow(
                        EnumCode.of(each.what()),
                        areas.name(each.areaCode(), reader.language()),
                        each.name(),
                        each.office(),
                        each.officeBefore()))
                .toList();
    }

    /** Who represented an area from when to when. */
    List<TermRow> terms(List<Term> terms, Reader reader) {
        return terms.stream()
                .map(each -> {
                    var until = each.until();
                    return new TermRow(
                            each.name(),
                            each.office(),
                            reader.day(each.from()),
                            until == null ? "" : reader.day(until));
                })
                .toList();
    }

    /** Somebody on the list, as it is shown without any history too. */
    LabelledValue holder(DecisionMaker each, Reader reader) {
        return new LabelledValue(each.name(), each.office() + " · " + areas.name(each.areaCode(), reader.language()));
    }
}
