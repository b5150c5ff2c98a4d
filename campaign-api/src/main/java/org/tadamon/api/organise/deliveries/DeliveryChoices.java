package org.tadamon.api.organise.deliveries;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.page.Reader;
import org.tadamon.core.delivery.Way;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.exportlist.ExportView;

/** What can be chosen when deliveries are written down. */
@Component
final class DeliveryChoices {

    private static final int EXPORTS = 50;

    private final ExportViews exports;
    private final Areas areas;
    private final MessageSource messages;

    DeliveryChoices(ExportViews exports, Areas areas, MessageSource messages) {
        this.exports = exports;
        this.areas = areas;
        this.messages = messages;
    }

    List<Choice> ways(Reader reader) {
        return Stream.of(Way.values())
                .map(EnumCode::of)
                .map(code -> new Choice(code, messages.getMessage("delivery.way." + code, null, reader.locale())))
                .toList();
    }

    List<ChoiceGroup> levels(Reader reader) {
        var levels = areas.levels().stream()
                .map(level -> new Choice(
                        level,
                        Objects.requireNonNullElse(
                                messages.getMessage("level." + level, null, level, reader.locale()), level)))
                .toList();
        return List.of(new ChoiceGroup(null, levels));
    }

    /** The packages that were made last. */
    List<ChoiceGroup> exports(PetitionId petition, Reader reader) {
        var made = exports.of(petition, Long.MAX_VALUE, EXPORTS).stream()
                .filter(each -> each.state() == ExportState.MADE)
                .flatMap(each -> choice(each, reader))
                .toList();
        return List.of(new ChoiceGroup(null, made));
    }

    private Stream<Choice> choice(ExportView export, Reader reader) {
        var made = export.made();
        if (made == null) {
            return Stream.empty();
        }
        var args = new Object[] {reader.moment(export.order().asOf()), made.packages(), made.total()};
        return Stream.of(new Choice(
                export.exportId().toString(), messages.getMessage("delivery.export-of", args, reader.locale())));
    }
}
