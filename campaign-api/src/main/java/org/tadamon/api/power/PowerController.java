package org.tadamon.api.power;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.core.organisation.OrganisationId;

/** How power is spread, over JSON, by the ids of accounts. */
@RestController
@Tag(name = "Organisations")
class PowerController {

    private final PowerViews views;
    private final Access access;

    PowerController(PowerViews views, Access access) {
        this.views = views;
        this.access = access;
    }

    @GetMapping("/api/v1/organisations/{organisation}/power")
    @Operation(
            summary = "Who decided what, how long people waited, and who holds which roles",
            description =
                    "Members of the organisation, whatever their role. Who decides for the platform is one entry without an"
                            + " account. Times are ISO 8601 durations.")
    PowerJson read(@PathVariable UUID organisation, Actor actor) {
        access.require(actor, Right.SEE_POWER, new OrganisationId(organisation));
        var id = new OrganisationId(organisation);
        return PowerJson.of(views.of(id), views.known(id).host());
    }
}
