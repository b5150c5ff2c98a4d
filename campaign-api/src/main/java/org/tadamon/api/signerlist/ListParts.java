package org.tadamon.api.signerlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.signerlist.rows.RowReader;
import org.tadamon.api.signerlist.rows.RowSource;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.projections.signerlist.SignerListView;

/** Makes the parts of the list that is being made here. For one thread. */
@Component
class ListParts {

    private static final long STEP_NANOS = 1_000_000_000;
    private static final long HUNDRED = 100;

    private final RowSource source;
    private final StoredRows stored;
    private final Sweeps sweeps;
    private @Nullable Reading current;

    ListParts(RowSource source, StoredRows stored, Sweeps sweeps) {
        this.source = source;
        this.stored = stored;
        this.sweeps = sweeps;
    }

    /** Where the rows of one list have been read to. */
    private record Reading(UUID sweep, RowReader rows, int parts) {

        Reading andOneMore() {
            return new Reading(sweep, rows, parts + 1);
        }
    }

    /** About a second's work; tells whether that was the last of it. */
    boolean make(SignerListView list, Sweep sweep, SubjectSecret secret) {
        current = reading(list, sweep);
        boolean goesOn = false;
        try {
            goesOn = !isLast(list, sweep, secret, current);
            return !goesOn;
        } finally {
            if (!goesOn) {
                leave();
            }
        }
    }

    private boolean isLast(SignerListView list, Sweep sweep, SubjectSecret secret, Reading begun) {
        var reading = begun;
        long until = System.nanoTime() + STEP_NANOS;
        while (System.nanoTime() < until) {
            var read = reading.rows.next();
            reading = reading.andOneMore();
            stored.keep(list.listId(), reading.parts, read, secret);
            if (read.isLast()) {
                return true;
            }
            sweeps.progress(sweep, done(list, read), HUNDRED);
        }
        current = reading;
        return false;
    }

    /** Reads no more of the list that was being made here, and lets go of what that needed. */
    void leave() {
        var left = current;
        current = null;
        if (left != null) {
            left.rows.close();
        }
    }

    /** Where it goes on: in memory, or else on disk. What breaks in between is not gone on with. */
    private Reading reading(SignerListView list, Sweep sweep) {
        var known = current;
        if (known != null && known.sweep.equals(sweep.id())) {
            return known;
        }
        leave();
        var at = stored.reached(list.listId());
        var rows = source.read(list.petitionId(), list.order(), list.position(), at.reached());
        return new Reading(sweep.id(), rows, at.parts());
    }

    private static long done(SignerListView list, RowReader.Read read) {
        long share = read.reached() * HUNDRED / Math.max(1, list.position());
        return switch (list.order().kind()) {
            case NAMES -> Math.clamp(share, 0, HUNDRED);
            case CONTACTS -> Math.clamp(HUNDRED - share, 0, HUNDRED);
        };
    }
}
