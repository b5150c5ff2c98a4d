package org.tadamon.api.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Soon.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Soon;
import org.tadamon.api.running.Visitors;

/** All that is personal in one petition is destroyed at once: nobody is named any more, and everything else goes on. */
@RunningApplication
class PetitionIsDestroyedTest {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Visitors visitors;

    @Test
    void atOnceAndForGood() throws Throwable {
        var administrator = visitors.administrator();
        var petition = api.openPetition(Map.of());
        var other = api.openPetition(Map.of());
        for (var one : List.of("layla@example.org", "samir@example.org")) {
            assertThat(sign(petition, one).status()).isEqualTo(200);
        }
        assertThat(sign(other, "layla@example.org").status()).isEqualTo(200);
        soon(() -> assertThat(roll(petition)).contains("layla@example.org", "samir@example.org"));
        soon(() -> assertThat(count(petition)).isEqualTo(2));

        assertThat(destroy(petition, "").status()).as("for no reason").isEqualTo(422);
        assertThat(destroy(petition, "They are in danger.").status()).isEqualTo(200);
        assertThat(destroy(petition, "They are in danger.").status())
                .as("again")
                .isEqualTo(200);

        assertThat(roll(petition)).doesNotContain("@example.org", "Layla");
        assertThat(count(petition)).isEqualTo(2);
        var refused = sign(petition, "nadia@example.org");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().body()).contains("privacy/destroyed");
        assertThat(sign(petition, "layla@example.org").status()).isEqualTo(409);
        for (var page : List.of("", "/signers", "/count", "/data", "/data/destroy")) {
            assertThat(administrator.get("/ar/organise/p/" + petition + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        within(
                Soon.PATIENCE.multipliedBy(3),
                () -> assertThat(rows(petition)).isZero()); // looked for every ten seconds
        soon(() -> assertThat(roll(other)).contains("layla@example.org"));
        assertThat(sign(other, "nadia@example.org").status()).isEqualTo(200);
    }

    private Api.Answer sign(String petition, String address) {
        return api.post(path(petition) + "/signatures", Api.signer(address));
    }

    private Api.Answer destroy(String petition, String reason) {
        return api.postAsOrganiser(path(petition) + "/retention/destroy", Map.of("reason", reason));
    }

    private long count(String petition) {
        return api.get(path(petition) + "/count").json().get("total").asLong();
    }

    private String roll(String petition) {
        return api.getAsOrganiser(path(petition) + "/signers").raw().body();
    }

    private long rows(String petition) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM vault_secret WHERE scope = x.id)
                             + (SELECT count(*) FROM signature_slot WHERE petition = x.id) FROM (SELECT ?::uuid AS id) x""").param(petition).query(Long.class).single();
    }

    private static String path(String petition) {
        return "/api/v1/petitions/" + petition;
    }
}
