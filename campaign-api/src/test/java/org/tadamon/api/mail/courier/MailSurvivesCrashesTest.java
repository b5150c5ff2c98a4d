package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadamon.api.mail.transport.FakeMailServer;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Soon;

/**
 * Nodes order and send mail; some are killed in the middle of it. Every mail that was ordered arrives; it arrives twice
 * only where a node was killed between handing it over and saying so, and a node has sixteen hands.
 */
class MailSurvivesCrashesTest {

    private static final int HELD_BY_A_NODE = 16;
    /** So that what a node has in its hands takes a while to arrive. */
    private static final Duration THINKS = Duration.ofMillis(150);

    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)$");

    @TempDir
    private Path folder;

    private final FakeMailServer server = new FakeMailServer();
    private final HikariDataSource database = Postgres.fresh();
    private final Set<String> ordered = ConcurrentHashMap.newKeySet();
    private final List<Process> nodes = new ArrayList<>();

    @BeforeEach
    void think() {
        server.thinks = THINKS;
    }

    @AfterEach
    void close() throws IOException {
        nodes.forEach(Process::destroyForcibly);
        server.close();
        database.close();
    }

    @Test
    void noneIsLostAndFewComeTwice() throws Throwable {
        var first = node("--orders=first");
        soon(() -> assertThat(arrived()).hasSizeGreaterThan(100));
        server.thinks = Duration.ofSeconds(3);
        soon(() ->
                assertThat(ordered).as("some wait").hasSizeGreaterThan(arrived().size() + HELD_BY_A_NODE));
        kill(first);
        int atFirst = ordered.size();
        server.thinks = THINKS;

        var second = node("--orders=second");
        node("--orders=third");
        soon(() -> assertThat(ordered.stream().map(to -> to.split("-")[0]).distinct())
                .hasSize(3));
        soon(() -> assertThat(ordered).hasSizeGreaterThan(atFirst + 400));
        kill(second);
        kill(nodes.getLast());

        node("--orders-none");
        soon(() -> assertThat(new HashSet<>(arrived())).containsAll(ordered));
        var twice = arrived().size() - new HashSet<>(arrived()).size();
        System.out.printf("%d mails ordered, %d nodes killed, %d came twice%n", ordered.size(), 3, twice);
        assertThat(ordered).hasSizeGreaterThan(500);
        assertThat(twice).isLessThanOrEqualTo(3 * HELD_BY_A_NODE);
    }

    /** Nodes take their time to start on a busy machine. */
    private static void soon(ThrowingCallable assertion) throws Throwable {
        Soon.within(Duration.ofSeconds(90), assertion);
    }

    private List<String> arrived() {
        return server.received.stream()
                .map(mail -> {
                    var to = TO.matcher(mail);
                    assertThat(to.find()).isTrue();
                    return to.group(1);
                })
                .toList();
    }

    private static void kill(Process node) throws InterruptedException {
        node.destroyForcibly().waitFor();
    }

    private Process node(String what) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var node = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1", // lives too short for more
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrderingNode.class.getName(),
                        what,
                        "--server.port=0",
                        "--tadamon.demo=false",
                        "--tadamon.data=" + folder,
                        "--tadamon.postgres.url=" + database.getJdbcUrl(),
                        "--tadamon.postgres.user=" + Postgres.user(),
                        "--tadamon.postgres.password=" + Postgres.password(),
                        "--tadamon.mail.host=127.0.0.1",
                        "--tadamon.mail.port=" + server.port(),
                        "--tadamon.mail.security=none",
                        "--tadamon.mail.patience=5s",
                        "--tadamon.mail.from=post@tadamon.example"))
                .redirectErrorStream(true)
                .start();
        nodes.add(node);
        Thread.ofVirtual().start(() -> listen(node));
        return node;
    }

    private void listen(Process node) {
        node.inputReader().lines().forEach(line -> {
            if (line.startsWith("ordered ")) {
                ordered.add(line.substring("ordered ".length()));
            } else {
                System.out.println(node.pid() + ": " + line);
            }
        });
    }
}
