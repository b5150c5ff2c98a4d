package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.ledger.LedgerFixture.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger … */
class LedgerTest {

    private LedgerFixture ledger;

    @BeforeEach
    void open() throws Exception {
        ledger = new LedgerFixture();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keepsTheEventsOfOneCommandTogetherOrNotAtAll() {
        var id = UUID.randomUUID();
        ledger.engine.appendEvents(List.of(event(id, 1)));
        assertThatThrownBy(() -> ledger.engine.appendEvents(List.of(event(id, 0), event(id, 1), event(id, 2))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.stored()).containsExactly(id + "/1");
    }

    @Test
    void failsOnlyTheCommandThatCameTooLate() throws Exception {
        var contested = UUID.randomUUID();
        ledger.engine.appendEvents(List.of(event(contested, 1)));
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            var id = UUID.randomUUID();
            tasks.add(() -> appended(event(id, 0), event(id, 1)));
        }
        tasks.add(100, () -> appended(event(contested, 0), event(contested, 1)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(tasks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).as("command %d", i).isEqualTo(i != 100);
            }
        }
        assertThat(ledger.stored()).hasSize(1 + 400);
    }

    @Test
    void takesOneOfTwoThatSayTheSameAtTheSameMoment() throws Exception {
        var id = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(i -> () -> appended(event(id, 0)))
                    .toList());
            long taken = 0;
            for (var answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(ledger.stored()).containsExactly(id + "/0");
    }

    @Test
    void failsABadCommandAloneAndKeepsItsNeighbours() throws Exception {
        JdbcClient.create(ledger.database)
                .sql("ALTER TABLE ledger_event ADD CONSTRAINT bad CHECK (aggregate_type <> 'bad')")
                .update();
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            var type = i == 50 ? "bad" : "petition";
            tasks.add(() -> appended(event(type, UUID.randomUUID(), 0)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(tasks);
            for (int i = 0; i < 100; i++) {
                assertThat(answers.get(i).get()).as("command %d", i).isEqualTo(i != 50);
            }
        }
        assertThat(ledger.stored()).hasSize(99);
    }

    @Test
    void refusesToBeRewritten() {
        ledger.engine.appendEvents(List.of(event(UUID.randomUUID(), 0)));
        var jdbc = JdbcClient.create(ledger.database);
        assertThatThrownBy(() -> jdbc.sql("UPDATE ledger_event SET name = 'x'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM ledger_event").update()).hasMessageContaining("never changed");
    }

    private boolean appended(org.axonframework.eventhandling.DomainEventMessage<?>... events) {
        try {
            ledger.engine.appendEvents(List.of(events));
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
