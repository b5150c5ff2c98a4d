package org.tadamon.core.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tadamon.core.delivery.DeliveryProblem.Empty;
import org.tadamon.core.delivery.DeliveryProblem.InTheFuture;
import org.tadamon.core.delivery.DeliveryProblem.Malformed;
import org.tadamon.core.delivery.DeliveryProblem.OutOfRange;
import org.tadamon.core.delivery.DeliveryProblem.TooEarly;
import org.tadamon.core.delivery.DeliveryProblem.TooLong;
import org.tadamon.core.written.Written;

/** How what is said of a delivery must be written. */
final class DeliveryRules {

    static final int NOTE = 500;
    static final int ANSWER = 2_000;
    static final int LONGEST_OF_RECIPIENT = 200;

    /** More than there are people. */
    static final long MOST = 10_000_000_000L;

    private DeliveryRules() {}

    static List<DeliveryProblem> brokenBy(HandOver handOver, Clock clock) {
        var broken = new ArrayList<DeliveryProblem>();
        if (!isWritten(handOver.to())) {
            broken.add(new Malformed("to"));
        }
        broken.addAll(day(handOver.day(), LocalDate.MIN, clock));
        broken.addAll(total(handOver.total()));
        broken.addAll(text("note", handOver.note(), NOTE));
        return broken;
    }

    static List<DeliveryProblem> brokenBy(Answer answer, LocalDate delivered, Clock clock) {
        var broken = new ArrayList<>(day(answer.day(), delivered, clock));
        broken.addAll(required("text", answer.text(), ANSWER));
        return broken;
    }

    static List<DeliveryProblem> brokenBy(LocalDate day, long total, LocalDate delivered, Clock clock) {
        var broken = new ArrayList<>(day(day, delivered, clock));
        broken.addAll(total(total));
        return broken;
    }

    static List<DeliveryProblem> brokenByReason(String reason) {
        return required("reason", reason, NOTE);
    }

    private static boolean isWritten(Recipient to) {
        return Stream.of(to.areaCode(), to.name(), to.office())
                .allMatch(part -> part.length() <= LONGEST_OF_RECIPIENT
                        && !new Written(part).saysNothing()
                        && new Written(part).isOneLine());
    }

    private static List<DeliveryProblem> required(String field, String text, int most) {
        return new Written(text).saysNothing() ? List.of(new Empty(field)) : text(field, text, most);
    }

    private static List<DeliveryProblem> text(String field, String text, int most) {
        var broken = new ArrayList<DeliveryProblem>();
        var written = new Written(text);
        if (written.isLongerThan(most)) {
            broken.add(new TooLong(field, (long) most));
        }
        if (!written.canBeShown()) {
            broken.add(new Malformed(field));
        }
        return broken;
    }

    private static List<DeliveryProblem> total(long total) {
        return total < 0 || total > MOST ? List.of(new OutOfRange("total")) : List.of();
    }

    /** Today is today wherever it has begun already. */
    private static List<DeliveryProblem> day(LocalDate day, LocalDate earliest, Clock clock) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14)))) {
            return List.of(new InTheFuture("day"));
        }
        return day.isBefore(earliest) ? List.of(new TooEarly("day")) : List.of();
    }
}
