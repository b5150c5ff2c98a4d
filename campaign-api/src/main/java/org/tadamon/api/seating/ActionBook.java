package org.tadamon.api.seating;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many can come to each action, and how many have a place. Each knows how far in the ledger it has come. */
@Component
@DependsOnDatabaseInitialization
class ActionBook {

    /**
     * The page of an action.
     *
     * @param capacity {@code null} for as many as want to
     * @param taken how many people have a place, or are offered one
     */
    record Page(@Nullable Integer capacity, long taken, Instant startsAt, boolean calledOff) {

        /** How many more people can come. */
        long free() {
            return capacity == null ? Integer.MAX_VALUE : capacity - taken;
        }

        Page taking(long people) {
            return new Page(capacity, taken + people, startsAt, calledOff);
        }

        Page forAsManyAs(@Nullable Integer other) {
            return new Page(other, taken, startsAt, calledOff);
        }

        Page startingAt(Instant other) {
            return new Page(capacity, taken, other, calledOff);
        }

        Page off() {
            return new Page(capacity, taken, startsAt, true);
        }
    }

    private final JdbcClient jdbc;

    ActionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID action, @Nullable Integer capacity, Instant startsAt, long position) {
        jdbc.sql("INSERT INTO seating_action (action, capacity, starts_at, reached) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .param(action)
                .param(capacity)
                .params(startsAt.atOffset(ZoneOffset.UTC), position)
                .update();
    }

    /**
     * Opens the page for an event, for this transaction alone; empty when the event was taken in before. What is lost
     * of it in a crash is made again from the ledger, so no commit waits for the disk.
     */
    Optional<Page> open(UUID action, long position) {
        jdbc.sql("SET LOCAL synchronous_commit = off").update();
        return jdbc.sql("UPDATE seating_action SET reached = ? WHERE action = ? AND reached < ?"
                        + " RETURNING capacity, taken, starts_at, called_off")
                .params(position, action, position)
                .query((row, _) -> new Page(
                        row.getObject(1, Integer.class),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .optional();
    }

    /** Writes the page down as it is now. */
    void keep(UUID action, Page page) {
        jdbc.sql("UPDATE seating_action SET capacity = ?, starts_at = ?, called_off = ?, taken = ? WHERE action = ?")
                .param(page.capacity)
                .params(page.startsAt.atOffset(ZoneOffset.UTC), page.calledOff, page.taken, action)
                .update();
    }

    /** Nothing of it is needed any more. */
    void forget(UUID action) {
        jdbc.sql("DELETE FROM seating_action WHERE action = ?").param(action).update();
    }
}
