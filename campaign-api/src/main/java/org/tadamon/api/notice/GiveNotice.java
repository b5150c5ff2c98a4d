package org.tadamon.api.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.action.page.ActionTimes;
import org.tadamon.api.notice.NoticeBook.Notice;
import org.tadamon.api.routine.OneByOne;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.action.Timing;

/**
 * Orders the mails of what is due, some at a time. That a mail was ordered and how far this has come are written down
 * together, so each is ordered once, whichever nodes look and whenever one is stopped.
 */
@Component
class GiveNotice implements Routine {

    private static final int AT_ONCE = 200;

    private final NoticeBook book;
    private final Notices notices;
    private final Timings timings;
    private final ActionTimes times;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GiveNotice(
            NoticeBook book,
            Notices notices,
            Timings timings,
            ActionTimes times,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.notices = notices;
        this.timings = timings;
        this.times = times;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "action-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        OneByOne.each(book.due(clock.instant()), id -> {
            while (Boolean.TRUE.equals(transaction.execute(_ -> some(id, clock.instant())))) {
                notices.ring();
            }
        });
    }

    /** Whether there was anything to do. */
    private boolean some(UUID id, Instant now) {
        var due = book.take(id);
        due.ifPresent(notice -> timings.of(notice.action())
                .filter(timing -> !notice.kind().isPointless(timing, now))
                .ifPresentOrElse(timing -> give(notice, timing), () -> book.done(notice)));
        return due.isPresent();
    }

    private void give(Notice notice, Timing timing) {
        var people = book.next(notice, AT_ONCE);
        for (var person : people) {
            var id = (notice.id() + "|" + person.who()).getBytes(StandardCharsets.UTF_8);
            notices.tell(
                    person.who(),
                    UUID.nameUUIDFromBytes(id),
                    notice.kind().purpose(),
                    reader ->
                            notice.kind() == NoticeKind.THANKS ? Map.of() : Map.of("when", times.when(timing, reader)));
        }
        if (people.size() < AT_ONCE) {
            book.done(notice);
        } else {
            book.reached(notice, people.getLast().position());
        }
    }
}
