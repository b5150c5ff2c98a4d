package org.tadamon.api.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the ledger last, in pages without a gap in them: those who follow it side by side read and decode
 * each event once between them. Who is far behind, or ahead, reads alone.
 */
final class RecentEvents {

    /** How many events are kept, at the most, for those who follow. */
    private static final int MOST = 8 * 1_024;

    /** Events in order, all there are after one position up to another. */
    private record Page(long after, List<TrackedEventMessage<?>> events) {

        long last() {
            return positionOf(events.getLast());
        }

        /** What of it comes after a position; the same list when that is all of it. */
        List<TrackedEventMessage<?>> from(long position) {
            int first = 0;
            while (positionOf(events.get(first)) <= position) {
                first++;
            }
            return events.subList(first, events.size());
        }
    }

    /** Reads what comes after a position, in order, without a gap. */
    @FunctionalInterface
    interface Reader {

        List<TrackedEventMessage<?>> after(long position);
    }

    private final Deque<Page> pages = new ArrayDeque<>();
    private int kept;

    /** What comes after a position: what is kept of it, else what is read. */
    List<TrackedEventMessage<?>> after(long position, Reader reader) {
        synchronized (this) {
            var page = holding(position);
            if (page != null) {
                return page.from(position);
            }
            if (pages.isEmpty() || position >= pages.getLast().last()) {
                return keep(position, reader.after(position));
            }
        }
        return reader.after(position);
    }

    /** Most ask for what came last. */
    private @Nullable Page holding(long position) {
        for (var pages = this.pages.descendingIterator(); pages.hasNext(); ) {
            var page = pages.next();
            if (position >= page.last()) {
                return null;
            }
            if (position >= page.after()) {
                return page;
            }
        }
        return null;
    }

    private List<TrackedEventMessage<?>> keep(long after, List<TrackedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return events;
        }
        pages.addLast(new Page(after, events));
        kept += events.size();
        while (kept > MOST) {
            kept -= pages.removeFirst().events().size();
        }
        return events;
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
