package org.tadamon.api.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.TadamonApplication;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.founding.FirstLink;
import org.tadamon.api.session.Sessions;
import org.tadamon.api.web.Progress;

/** The real application on a database of its own, to be stopped and started again while the database stays. */
public final class Restartable implements AutoCloseable {

    private final HikariDataSource database = Postgres.fresh();
    private final Path data = Path.of("target", "restarted-" + UUID.randomUUID());
    private @Nullable ConfigurableApplicationContext running;

    /** Starts it as if so much time had passed; returns how it is asked. */
    public Api startAfter(Duration time, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add(Ahead.BY + time);
        return start(all.toArray(String[]::new));
    }

    /** Starts it; returns how it is asked. */
    public Api start(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--tadamon.demo=false",
                "--tadamon.limits.lifted=${test.limits-lifted:true}",
                "--tadamon.data=" + data,
                "--tadamon.programs=target/programs",
                "--tadamon.confirmation.asked=false",
                "--tadamon.privacy.step=0s",
                "--tadamon.operator-token=" + Api.SECRET,
                "--tadamon.postgres.url=" + database.getJdbcUrl(),
                "--tadamon.postgres.user=" + Postgres.user(),
                "--tadamon.postgres.password=" + Postgres.password()));
        // twice the same setting would be read as a list
        all.removeIf(each -> List.of(settings).stream().anyMatch(other -> other.startsWith(each.split("=")[0] + "=")));
        all.addAll(List.of(settings));
        running = new SpringApplicationBuilder(TadamonApplication.class, Ahead.class).run(all.toArray(String[]::new));
        awaitCaughtUp();
        return new Api(running.getEnvironment());
    }

    /** Until then nothing is answered that is read from a read model. */
    private void awaitCaughtUp() {
        var progress = part(Progress.class);
        try {
            Soon.within(
                    Duration.ofMinutes(2),
                    () -> assertThat(progress.isCaughtUp()).isTrue());
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    /** Those who come to the running application with a browser. */
    public Visitors visitors() {
        var environment = Objects.requireNonNull(running).getEnvironment();
        return new Visitors(new Api(environment), part(AccountDesk.class), part(Sessions.class), part(FirstLink.class));
    }

    /** A part of the running application. */
    public <T> T part(Class<T> type) {
        return Objects.requireNonNull(running).getBean(type);
    }

    /** The part of this name, where there are several of its kind. */
    public <T> T part(String name, Class<T> type) {
        return Objects.requireNonNull(running).getBean(name, type);
    }

    /** The database, running or not. */
    public JdbcClient database() {
        return JdbcClient.create(database);
    }

    /** Stops the application and nothing else. */
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public void close() {
        stop();
        database.close();
    }
}
