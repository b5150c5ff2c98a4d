package org.tadamon.api.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.secret.Secret;
import org.tadamon.core.organisation.Role;

/** The first administrator … */
@RunningApplication
@TestPropertySource(properties = "spring.application.name=first-start")
class FirstAdministratorTest {

    private static final String FIRST = "/ar/organise/first";

    @Autowired
    private FirstLink first;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void foundsTheOrganisationThatRunsThePlatformByTheNewestLinkAndOnlyOnce() {
        var old = first.draw().orElseThrow();
        var link = first.draw().orElseThrow();
        var visitor = visitors.anybody();
        assertThat(visitor.get(FIRST).statusCode()).isEqualTo(200);
        assertThat(visitor.post(FIRST, form(old, "first@example.org", "منظّمتنا"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(FIRST, form(Secret.draw(), "first@example.org", "منظّمتنا"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(FIRST, form(link, "nobody", "منظّمتنا")).statusCode())
                .isEqualTo(422);
        var unnamed = visitor.post(FIRST, form(link, "first@example.org", " "));
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("f-organisation-error");
        assertThat(memberships.host()).isEmpty();
        assertThat(location(visitor.post(FIRST, form(link, "first@example.org", "منظّمتنا"))))
                .startsWith("/ar/organise/o/");
        assertThat(visitor.get("/ar/organise/account").statusCode()).isEqualTo(200);
        var host = memberships.host().orElseThrow();
        assertThat(visitor.get("/ar/organise/o/" + host).statusCode()).isEqualTo(200);
        var roles = memberships.of(visitors.account("first@example.org")).get(host);
        assertThat(roles).contains(Role.OWNER);
        assertThat(visitors.anybody()
                        .post(FIRST, form(link, "late@example.org", "Late"))
                        .statusCode())
                .isEqualTo(403);
        var late = visitors.anybody();
        late.get(FIRST);
        assertThat(late.post(FIRST, form(link, "late@example.org", "Late")).statusCode())
                .isEqualTo(422);
        assertThat(first.draw()).as("another start").isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM first_link").query(Long.class).single())
                .isZero();
    }

    private static Map<String, String> form(Secret link, String address, String organisation) {
        return Map.of("token", link.written(), "address", address, "name", "Amal", "organisation", organisation);
    }
}
