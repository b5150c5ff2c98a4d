package org.tadamon.api.signerlist.write;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.signerlist.rows.ListRow;
import org.tadamon.core.signerlist.ListKind;

/**
 * Which columns a copy has. The mark of the copy stands in each row, since rows are copied on without the rest. A name
 * is whole: whoever cuts one in two at a space is wrong for half the world, so tools that ask for two get it as the
 * first.
 */
@Component
class Columns {

    private final Areas areas;
    private final MessageSource messages;

    Columns(Areas areas, MessageSource messages) {
        this.areas = areas;
        this.messages = messages;
    }

    List<Column> of(Copy copy) {
        var taking = copy.taking();
        Function<ListRow, String> mark = _ -> taking.mark();
        Function<ListRow, String> area = areaIn(taking.language());
        return switch (taking.columns()) {
            case PLAIN -> plain(copy.kind(), taking.language(), area, mark);
            case ACTION_NETWORK ->
                List.of(
                        new Column("Email", 1, ListRow::email),
                        new Column("First Name", 1, ListRow::name),
                        new Column("Last Name", 1, _ -> ""),
                        new Column("Language", 1, ListRow::language),
                        new Column("Area", 1, area),
                        new Column("Agreed On", 1, row -> row.since().toString()),
                        new Column("Tadamon Copy", 1, mark));
            case CIVICRM ->
                List.of(
                        new Column("First Name", 1, ListRow::name),
                        new Column("Last Name", 1, _ -> ""),
                        new Column("Email", 1, ListRow::email),
                        new Column("Preferred Language", 1, row -> locale(row.language())),
                        new Column("Contact Source", 1, _ -> "Tadamon " + taking.mark()));
        };
    }

    private List<Column> plain(
            ListKind kind, String language, Function<ListRow, String> area, Function<ListRow, String> mark) {
        var name = new Column(head("name", language), 0.42f, ListRow::name);
        var place = new Column(head("area", language), 0.3f, area);
        var copy = new Column(head("copy", language), 0.14f, mark);
        return switch (kind) {
            case NAMES -> List.of(name, place, new Column(head("code", language), 0.14f, ListRow::areaCode), copy);
            case CONTACTS ->
                List.of(
                        new Column(name.head(), 0.24f, name.cell()),
                        new Column(head("email", language), 0.3f, ListRow::email),
                        new Column(place.head(), 0.16f, place.cell()),
                        new Column(head("language", language), 0.06f, ListRow::language),
                        new Column(
                                head("since", language),
                                0.12f,
                                row -> row.since().toString()),
                        new Column(copy.head(), 0.12f, copy.cell()));
        };
    }

    private Function<ListRow, String> areaIn(String language) {
        Map<String, String> known = new HashMap<>();
        return row -> known.computeIfAbsent(row.areaCode(), code -> code.isEmpty() ? "" : areas.name(code, language));
    }

    /** CiviCRM names languages by a language and a country. */
    private static String locale(String language) {
        return language.equals("ar") ? "ar_EG" : "en_US";
    }

    private String head(String column, String language) {
        return messages.getMessage("signer-list.column." + column, null, Locale.of(language));
    }
}
