package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.life.LifeDesk;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked for: one of everything, of the organisation called home. A variable in a path stands for one of them,
 * by its name, or by its name and what stands before it where one name is used for several.
 */
@Lazy
@Component
class Things {

    private final Map<String, String> byVariable = new LinkedHashMap<>();

    Things(Cast cast, Visitors visitors, PetitionViews petitions, LifeDesk life) throws Throwable {
        var owner = visitors.signedIn(cast.founder());
        var made = owner.postJson(
                "/api/v1/petitions?organisation=" + cast.home(),
                JsonMapper.shared().writeValueAsString(Api.petition()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var petition = JsonMapper.shared().readTree(made.body()).get("id").asString();
        life.publish(PetitionId.of(petition), cast.founder());
        soon(() -> assertThat(petitions.published(PetitionId.of(petition)).openedAt())
                .isNotNull());
        byVariable.put("{language}", "en");
        byVariable.put("/organise/p/{id}", "/organise/p/" + petition);
        byVariable.put("/organise/o/{id}", "/organise/o/" + cast.home());
        byVariable.put("{petition}", petition);
        byVariable.put("{slug}", petitions.known(PetitionId.of(petition)).slug());
        byVariable.put("{organisation}", cast.home().toString());
        byVariable.put("{account}", cast.target().toString());
        byVariable.put(
                "{invitation}", cast.invitation(cast.home(), Set.of(Role.STAFF)).toString());
    }

    /** The path with one of each in it; what is not known here is nothing that exists. */
    String path(Endpoint endpoint) {
        var path = endpoint.path();
        for (var one : byVariable.entrySet()) {
            path = path.replace(one.getKey(), one.getValue());
        }
        return path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()).replace("/**", "/x");
    }
}
