package org.tadamon.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations that have packages made, each with somebody who audits it. */
@Lazy
@Component
final class Audited {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Api api;
    private final Visitors visitors;
    private final Coalition coalition;
    private final PetitionViews petitions;
    private final Memberships memberships;
    private final CommandGateway commands;

    Audited(
            Api api,
            Visitors visitors,
            Coalition coalition,
            PetitionViews petitions,
            Memberships memberships,
            CommandGateway commands) {
        this.api = api;
        this.visitors = visitors;
        this.coalition = coalition;
        this.petitions = petitions;
        this.memberships = memberships;
        this.commands = commands;
    }

    /** An organisation with an open petition, its owner and its auditor. */
    record House(Side side, PetitionId petition, String slug, Visitor owner, Visitor auditor) {}

    /** One of this name; its people are called by it, too. */
    House house(String name) throws Throwable {
        var account = visitors.account("owner." + name + "@example.org");
        var side = coalition.side(name, account);
        var petition = coalition.petition(side, Map.of());
        var slug = petitions.known(petition).slug();
        return new House(side, petition, slug, visitors.signedIn(account), member(side, name));
    }

    private Visitor member(Side side, String name) throws Throwable {
        var account = visitors.account("auditor." + name + "@example.org");
        var invitation = new InvitationId(UUID.randomUUID());
        var expires = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var by = side.owner().account();
        commands.sendAndWait(new Invite(
                side.organisation(), invitation, Set.of(Role.AUDITOR), expires, by, "To look after exports"));
        commands.sendAndWait(new AcceptInvitation(side.organisation(), invitation, account));
        soon(() -> assertThat(memberships.of(account)).containsKey(side.organisation()));
        return visitors.signedIn(account);
    }

    /** Has packages made for this office; their id. */
    String made(House house, String office, String reason) throws Throwable {
        api.csv("/api/v1/decision-makers/imports", "area,name,office\nLB,Amal Haddad,%s\n".formatted(office));
        var form = Map.of("reason", reason, "languages", List.of("en"), "office", office);
        var answer = house.owner()
                .postJson("/api/v1/petitions/" + house.petition() + "/exports", JSON.writeValueAsString(form));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = JSON.readTree(answer.body()).get("id").asString();
        soon(() -> assertThat(read(house.owner(), "/api/v1/exports/" + id)
                        .get("state")
                        .asString())
                .isEqualTo("made"));
        return id;
    }

    /** Takes them along. */
    void take(House house, String export) {
        assertThat(house.owner()
                        .post("/en/organise/exports/" + export + "/download", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    /** Whoever signed in here, by account. */
    AccountId account(String address) {
        return visitors.account(address);
    }

    static JsonNode read(Visitor who, String path) {
        return JSON.readTree(who.get(path).body());
    }
}
