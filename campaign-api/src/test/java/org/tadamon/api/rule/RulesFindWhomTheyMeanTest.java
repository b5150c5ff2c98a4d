package org.tadamon.api.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.signature.Confirmation;

/** What rules ask… */
@RunningApplication
class RulesFindWhomTheyMeanTest {

    @Autowired
    private Api api;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    private SeededCrowd crowd;
    private String petition = "";

    @BeforeEach
    void begin() {
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
        for (var name : List.of("Layla Haddad", "LAYLA  haddad", "ليلى حداد", "Sami Haddad")) {
            crowd.signs(petition, "LB", name, "one" + name.hashCode() + "@example.org", Confirmation.NOT_ASKED);
        }
        crowd.signs(petition, "SY", "Layla Haddad", "two@mill.example", Confirmation.NOT_ASKED);
    }

    private long found(Map<String, Object> conditions) throws Throwable {
        return crowd.tried(crowd.rule(petition, conditions)).get("found").asLong();
    }

    @Test
    void isAboutAreasAndDomains() throws Throwable {
        assertThat(found(Map.of("areas", List.of("LB")))).isEqualTo(4);
        assertThat(found(Map.of("domains", List.of("mill.example", "other.example"))))
                .isEqualTo(1);
        assertThat(found(Map.of("areas", List.of("LB"), "domains", List.of("mill.example"))))
                .isZero();
    }

    @Test
    void isAboutNamesInOneScriptWithoutRegardToCapitals() throws Throwable {
        assertThat(found(Map.of("name", "layla haddad", "nameKind", "is"))).isEqualTo(3);
        assertThat(found(Map.of("name", "LAYLA", "nameKind", "begins-with"))).isEqualTo(3);
        assertThat(found(Map.of("name", "haddad", "nameKind", "contains"))).isEqualTo(4);
        assertThat(found(Map.of("name", "ليلى", "nameKind", "begins-with"))).isEqualTo(1);
    }

    @Test
    void isAboutManyOfOneNameAmongThoseWhoFitTheRest() throws Throwable {
        assertThat(found(Map.of("sameName", 3))).isEqualTo(3);
        assertThat(found(Map.of("sameName", 3, "areas", List.of("LB")))).isZero();
        assertThat(found(Map.of("sameName", 2, "areas", List.of("LB")))).isEqualTo(2);
    }

    @Test
    void isAboutManyAtOnce() throws Throwable {
        assertThat(found(Map.of("burst", 5, "withinSeconds", 600))).isEqualTo(5);
        assertThat(found(Map.of("burst", 6, "withinSeconds", 600))).isZero();
        assertThat(found(Map.of("burst", 4, "withinSeconds", 600, "ofOneDomain", true)))
                .isEqualTo(4);
        assertThat(found(Map.of("burst", 5, "withinSeconds", 600, "ofOneDomain", true)))
                .isZero();
    }

    @Test
    void isAboutATime() throws Throwable {
        assertThat(found(Map.of("from", "2020-01-01T00:00", "until", "2020-01-02T00:00")))
                .isZero();
        assertThat(found(Map.of("from", "2020-01-01T00:00:00Z"))).isEqualTo(5);
    }

    @Test
    void isTriedWithoutTellingWhoTheyAre() throws Throwable {
        var rule = crowd.rule(petition, Map.of("domains", List.of("mill.example")));
        crowd.tried(rule);
        var seen = api.getAsOrganiser("/api/v1/moderation/rules/" + rule + "/found")
                .json()
                .get("signatures")
                .get(0);
        assertThat(seen.get("name").asString()).isEqualTo("L… H…");
        assertThat(seen.get("domain").asString()).isEqualTo("mill.example");
        assertThat(seen.get("area").asString()).isEqualTo("SY");
        assertThat(crowd.rule(rule).toString()).doesNotContain("mill.example");
    }

    @Test
    void isRefusedWhenItCannotBe() {
        var path = "/api/v1/moderation/petitions/" + petition + "/rules";
        assertThat(api.postAsOrganiser(path, Map.of("title", "Nothing")).status())
                .isEqualTo(422);
        assertThat(api.postAsOrganiser(path, Map.of("title", "A", "domains", List.of("no domain")))
                        .status())
                .isEqualTo(422);
        assertThat(api.postAsOrganiser(path, Map.of("title", "A", "name", "x")).status())
                .isEqualTo(422);
    }
}
