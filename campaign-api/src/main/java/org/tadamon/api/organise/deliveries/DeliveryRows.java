package org.tadamon.api.organise.deliveries;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.organise.deliveries.DeliveryRow.Corrected;
import org.tadamon.api.organise.deliveries.DeliveryRow.Said;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.Answer;
import org.tadamon.projections.deliverylist.DeliveryView;

/** Writes deliveries out for a reader. */
@Component
final class DeliveryRows {

    private final People people;
    private final Areas areas;

    DeliveryRows(People people, Areas areas) {
        this.people = people;
        this.areas = areas;
    }

    List<DeliveryRow> rows(List<DeliveryView> deliveries, Reader reader) {
        var by = deliveries.stream().map(DeliveryView::by).distinct().toList();
        var names = people.names(by, reader);
        return deliveries.stream().map(each -> row(each, names, reader)).toList();
    }

    private DeliveryRow row(DeliveryView one, Map<AccountId, String> names, Reader reader) {
        var handed = one.handOver();
        return new DeliveryRow(
                one.deliveryId().toString(),
                handed.to().name(),
                handed.to().office(),
                areas.name(handed.to().areaCode(), reader.language()),
                reader.day(handed.day()),
                EnumCode.of(handed.way()),
                reader.number(handed.total()),
                handed.note(),
                names.getOrDefault(one.by(), ""),
                said(one.answer(), reader),
                one.withdrawn() == null ? null : one.withdrawn().reason(),
                one.corrections().stream()
                        .map(each -> new Corrected(reader.day(each.day()), reader.number(each.total())))
                        .toList());
    }

    private static @Nullable Said said(@Nullable Answer answer, Reader reader) {
        return answer == null
                ? null
                : new Said(reader.day(answer.day()), answer.day().toString(), answer.text(), answer.published());
    }
}
