package org.tadamon.api.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.delivery.DeliveredSheet.AnswerSheet;
import org.tadamon.api.page.Reader;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.deliverylist.DeliveryListQueries;
import org.tadamon.projections.deliverylist.DeliveryView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Writes out for everybody how far a petition was delivered, and the answers that were published. */
@Component
public class DeliveredSheets {

    private static final int MOST_ANSWERS = 100;

    private final DeliveryListQueries deliveries;
    private final Addressed addressed;
    private final Areas areas;

    DeliveredSheets(DeliveryListQueries deliveries, Addressed addressed, Areas areas) {
        this.deliveries = deliveries;
        this.addressed = addressed;
        this.areas = areas;
    }

    /** What this reader sees. */
    public DeliveredSheet sheet(PetitionPage petition, Reader reader) {
        var reached = deliveries.reached(petition.id());
        if (reached.isEmpty()) {
            return DeliveredSheet.NONE;
        }
        var meant = addressed.of(petition.draft());
        long ofThem = reached.stream().filter(meant::contains).count();
        var answers = deliveries.published(petition.id(), MOST_ANSWERS + 1).stream()
                .flatMap(each -> answer(each, reader).stream())
                .toList();
        boolean more = answers.size() > MOST_ANSWERS;
        var shown = more ? answers.subList(0, MOST_ANSWERS) : answers;
        return ofThem == 0
                ? new DeliveredSheet(reached.size(), 0, 0, shown, more)
                : new DeliveredSheet(ofThem, meant.size(), reached.size() - ofThem, shown, more);
    }

    private Optional<AnswerSheet> answer(DeliveryView one, Reader reader) {
        return Optional.ofNullable(one.answer())
                .map(answer -> answer(one.handOver().to(), answer, reader));
    }

    private AnswerSheet answer(Recipient from, Answer answer, Reader reader) {
        return new AnswerSheet(
                from.name(),
                from.office(),
                areas.name(from.areaCode(), reader.language()),
                reader.day(answer.day()),
                answer.text());
    }
}
