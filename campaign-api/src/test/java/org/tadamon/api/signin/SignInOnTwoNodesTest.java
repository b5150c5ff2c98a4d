package org.tadamon.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.token;
import static org.tadamon.api.running.Soon.soon;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tadamon.api.TadamonApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Visitor;

/** Signing in, on two nodes and over a restart, … */
class SignInOnTwoNodesTest {

    private static final String IN = "/en/organise/sign-in";
    private static final String ACCOUNT = "/en/organise/account";

    @TempDir
    private Path data;

    private final HikariDataSource database = Postgres.fresh();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        database.close();
    }

    @Test
    void endsOnTheNodeItWasNotBegunOnAndOutlivesBoth() throws Throwable {
        var first = start();
        var second = start();
        var visitor = asking(first, "nodes@example.org");
        var text = letter("nodes@example.org", first, second);
        assertThat(visitor.at(second)
                        .post(IN + "/code", Map.of("code", "WRONG"))
                        .statusCode())
                .isEqualTo(422);
        var atSecond = visitor.at(second);
        assertThat(atSecond.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(303);
        assertThat(isIn(atSecond.at(first))).isTrue();

        var halfDone = asking(first, "half-done@example.org");
        var token = token(letter("half-done@example.org", first, second));
        nodes.forEach(ConfigurableApplicationContext::close);
        var third = start();
        assertThat(isIn(atSecond.at(third))).as("signed in before the restart").isTrue();
        var goesOn = halfDone.at(third);
        assertThat(goesOn.post(IN + "/link", Map.of("token", token)).statusCode())
                .isEqualTo(303);
        assertThat(isIn(goesOn)).isTrue();

        var fourth = start();
        atSecond.at(fourth).post(ACCOUNT + "/sessions/end-all", Map.of());
        assertThat(isIn(atSecond.at(third))).as("at once, on every node").isFalse();
        assertThat(isIn(goesOn.at(fourth))).isTrue();
    }

    private String start() throws Throwable {
        var node = new SpringApplicationBuilder(TadamonApplication.class)
                .run(
                        "--server.port=0",
                        "--tadamon.demo=false",
                        "--tadamon.data=" + data.resolve("node-" + nodes.size()),
                        "--tadamon.master-key=" + data.resolve("master.key"),
                        "--tadamon.postgres.url=" + database.getJdbcUrl(),
                        "--tadamon.postgres.user=" + Postgres.user(),
                        "--tadamon.postgres.password=" + Postgres.password());
        nodes.add(node);
        var base = "http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port");
        soon(() -> assertThat(new Visitor(base).get(IN).statusCode()).isEqualTo(200));
        return base;
    }

    private static Visitor asking(String base, String address) {
        var visitor = new Visitor(base);
        visitor.get(IN);
        assertThat(visitor.post(IN, Map.of("address", address)).statusCode()).isEqualTo(303);
        return visitor;
    }

    /** Whichever node has sent it. */
    private static String letter(String address, String... bases) throws Throwable {
        var found = new ArrayList<String>();
        soon(() -> {
            found.addAll(Stream.of(bases)
                    .flatMap(base -> Letters.to(address, base).stream())
                    .toList());
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get(ACCOUNT).statusCode() == 200;
    }
}
