package org.tadamon.api.organise.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.organise.exports.ExportRow.MadeAgain;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.projections.exportlist.ExportView;

/** Turns exports into what pages say of them: people by what they are called, areas by their names. */
@Component
final class ExportRows {

    private final ExportViews exports;
    private final People people;
    private final Areas areas;
    private final MessageSource messages;

    ExportRows(ExportViews exports, People people, Areas areas, MessageSource messages) {
        this.exports = exports;
        this.people = people;
        this.areas = areas;
        this.messages = messages;
    }

    List<ExportRow> rows(List<ExportView> shown, Reader reader) {
        var everybody = shown.stream().flatMap(ExportRows::people).distinct().toList();
        var names = people.names(everybody, reader);
        return shown.stream().map(one -> row(one, names, reader)).toList();
    }

    private ExportRow row(ExportView one, Map<AccountId, String> names, Reader reader) {
        var made = one.made();
        return new ExportRow(
                one.exportId().toString(),
                EnumCode.of(one.state()),
                reader.moment(one.order().asOf()),
                names.getOrDefault(one.by(), ""),
                one.order().reason(),
                parts(one.order().audience(), reader.locale()),
                exports.progress(one.exportId()),
                made == null ? 0 : made.packages(),
                made == null ? "" : reader.number(made.total()),
                one.order().reasons().size(),
                one.isBeingMade(),
                again(one.again(), names, reader),
                one.downloads().stream()
                        .map(each -> new ExportRow.Taken(
                                names.getOrDefault(each.by(), ""),
                                reader.moment(each.at()),
                                parts(each.part(), reader.locale())))
                        .toList(),
                one.taken());
    }

    private static @Nullable MadeAgain again(
            ExportView.@Nullable Again again, Map<AccountId, String> names, Reader reader) {
        if (again == null) {
            return null;
        }
        var same = again.same();
        return new MadeAgain(
                names.getOrDefault(again.by(), ""),
                reader.moment(again.at()),
                same == null ? "going" : same ? "same" : "other");
    }

    private static Stream<AccountId> people(ExportView one) {
        var again = one.again();
        return Stream.of(
                        Stream.of(one.by()),
                        Stream.ofNullable(again == null ? null : again.by()),
                        one.downloads().stream().map(ExportView.Download::by))
                .flatMap(some -> some);
    }

    /** Whom it is for, part by part; empty for everybody. */
    List<String> parts(Audience audience, Locale locale) {
        return Stream.of(
                        audience.level().isEmpty() ? "" : level(audience.level(), locale),
                        audience.areaCode().isEmpty() ? "" : areas.name(audience.areaCode(), locale.getLanguage()),
                        audience.office(),
                        audience.name())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What a level is called. */
    String level(String level, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("level." + level, null, level, locale), level);
    }
}
