package org.tadamon.api.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.zaxxer.hikari.HikariDataSource;
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
        sweeps.rest(next());
        var other = ordered(Work.LIST);
        assertThat(next().id()).isEqualTo(other);
        soon(() -> assertThat(next().id()).isEqualTo(waiting));
    }

    @Test
    void restsLongerEachTimeItFailsAndKeepsNoOtherWaiting() throws Throwable {
        var failing = ordered(Work.HOLD);
        sweeps.failed(next());
        assertThat(sweeps.next()).as("rests").isEmpty();
        soon(() -> assertThat(next().id()).isEqualTo(failing));
        for (int i = 0; i < 40; i++) {
            sweeps.failed(new Sweep(failing, Work.HOLD, failing, petition, 7, false, 0, 0));
        }
        assertThat(restsFor()).isBetween(290.0, 300.0);
        var other = ordered(Work.EXPORT);
        assertThat(next().id()).isEqualTo(other);
    }

    private double restsFor() {
        return Objects.requireNonNull(jdbc.sql("SELECT extract(epoch FROM max(due_at) - now()) FROM sweep")
                .query(Double.class)
                .single());
    }
}
