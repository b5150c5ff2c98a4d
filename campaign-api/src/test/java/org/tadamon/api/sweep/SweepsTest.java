package org.tadamon.api.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.zaxxer.hikari.HikariDataSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.core.petition.PetitionId;

/** Work on many signatures … */
class SweepsTest {

    @AutoClose
    private final HikariDataSource database = Postgres.fresh();

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Sweeps sweeps = new Sweeps(jdbc);
    private final PetitionId petition = new PetitionId(UUID.randomUUID());

    private UUID ordered(Work work) {
        var id = UUID.randomUUID();
        sweeps.order(id, work, UUID.randomUUID(), petition, 7);
        return id;
    }

    private Sweep next() {
        return sweeps.next().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPORT", "LIST"})
    void comesInTheOrderItWasOrderedButWhatIsTakenAlongLast(Work work) {
        var last = ordered(work);
        var hold = ordered(Work.HOLD);
        assertThat(next().id()).isEqualTo(hold);
        sweeps.end(next());
        assertThat(next().id()).isEqualTo(last);
    }

    @Test
    void keepsNoOtherWaitingWhileItWaits() throws Throwable {
        var waiting = ordered(Work.LIST);
        rests(() -> sweeps.rest(next()), 0.15);
        later(waiting, "1 hour");
        var other = ordered(Work.LIST);
        assertThat(next().id()).isEqualTo(other);
        later(waiting, "-1 hour");
        soon(() -> assertThat(next().id()).isEqualTo(waiting));
    }

    @Test
    void restsLongerEachTimeItFailsAndKeepsNoOtherWaiting() throws Throwable {
        var failing = ordered(Work.HOLD);
        rests(() -> sweeps.failed(next()), 0.2);
        later(failing, "1 hour");
        assertThat(sweeps.next()).as("rests").isEmpty();
        later(failing, "-1 hour");
        soon(() -> assertThat(next().id()).isEqualTo(failing));
        for (int i = 0; i < 40; i++) {
            sweeps.failed(new Sweep(failing, Work.HOLD, failing, petition, 7, false, 0, 0));
        }
        assertThat(restsFor()).isBetween(290.0, 300.0);
        var other = ordered(Work.EXPORT);
        assertThat(next().id()).isEqualTo(other);
    }

    /** It does for so many seconds at least, counted from before it is told to. */
    private void rests(Runnable told, double seconds) {
        var before =
                jdbc.sql("SELECT clock_timestamp()").query(OffsetDateTime.class).single();
        told.run();
        assertThat(jdbc.sql("SELECT extract(epoch FROM max(due_at) - ?) FROM sweep")
                        .param(before)
                        .query(Double.class)
                        .single())
                .isGreaterThanOrEqualTo(seconds);
    }

    /** As if so much more, or less, time had to pass. */
    private void later(UUID sweep, String time) {
        jdbc.sql("UPDATE sweep SET due_at = due_at + ?::interval WHERE id = ?")
                .params(time, sweep)
                .update();
    }

    private double restsFor() {
        return Objects.requireNonNull(jdbc.sql("SELECT extract(epoch FROM max(due_at) - now()) FROM sweep")
                .query(Double.class)
                .single());
    }
}
