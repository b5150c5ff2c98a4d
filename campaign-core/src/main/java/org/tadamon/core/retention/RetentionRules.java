package org.tadamon.core.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.retention.RetentionProblem.Empty;
import org.tadamon.core.retention.RetentionProblem.LaterThanPromised;
import org.tadamon.core.retention.RetentionProblem.NotAhead;
import org.tadamon.core.retention.RetentionProblem.TooLong;
import org.tadamon.core.written.Written;

/** What a promise and a reason must be like. */
final class RetentionRules {

    static final int REASON = 500;

    private RetentionRules() {}

    /** What was promised to people holds: a day only ever comes nearer. */
    static void day(LocalDate on, @Nullable LocalDate promised, Clock clock) {
        if (!on.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new CommandRefused(new NotAhead("on"));
        }
        if (promised != null && on.isAfter(promised)) {
            throw new CommandRefused(new LaterThanPromised("on"));
        }
    }

    /** Something must be said, of a length somebody will read. */
    static void reason(String text) {
        var written = new Written(text);
        if (written.saysNothing()) {
            throw new CommandRefused(new Empty("reason"));
        }
        if (written.isLongerThan(REASON)) {
            throw new CommandRefused(new TooLong("reason", (long) REASON));
        }
    }
}
