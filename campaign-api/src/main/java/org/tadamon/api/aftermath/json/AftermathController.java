package org.tadamon.api.aftermath.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.aftermath.AftermathDesk;
import org.tadamon.api.aftermath.AftermathViews;
import org.tadamon.api.aftermath.VisitForm;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.projections.aftermath.ActionAftermath;
import org.tadamon.projections.aftermath.ActionAftermath.Seen;

/** What remains of an action, over JSON. */
@RestController
@RequestMapping("/api/v1/actions/{action}")
@Tag(name = "Actions")
class AftermathController {

    /**
     * How many came as the organisers counted, left out while they have not, and to others than them in whole tens of a
     * guarded action; and what they tell, by language tag.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(@Nullable Integer counted, Map<String, String> texts) {}

    /** How many came. */
    record Counted(@Nullable Integer people) {}

    /** What happened, by language tag, CommonMark subset; none to tell nothing any more. */
    record Texts(@Nullable Map<String, String> texts) {}

    /** A visit to one decision maker. */
    record VisitJson(
            String id, String areaCode, String name, String office, int people, String note, Instant recordedAt) {

        static VisitJson of(Seen seen) {
            var visit = seen.visit();
            var to = visit.to();
            return new VisitJson(
                    seen.id().toString(),
                    to.areaCode(),
                    to.name(),
                    to.office(),
                    visit.people(),
                    visit.note(),
                    seen.at());
        }
    }

    private final AftermathDesk desk;
    private final AftermathViews views;
    private final ActionViews actions;
    private final Access access;

    AftermathController(AftermathDesk desk, AftermathViews views, ActionViews actions, Access access) {
        this.desk = desk;
        this.views = views;
        this.actions = actions;
        this.access = access;
    }

    @GetMapping("/aftermath")
    @Operation(summary = "What its organisers tell of an action")
    Told read(@PathVariable ActionId action) {
        return told(views.toEverybody(actions.known(action)));
    }

    private static Told told(ActionAftermath aftermath) {
        return new Told(aftermath.counted(), aftermath.texts());
    }

    @PutMapping("/aftermath/count")
    @Operation(summary = "Say how many came", description = "Right WRITE, once it has begun.")
    Told count(Actor actor, @PathVariable ActionId action, @RequestBody Counted counted) {
        desk.count(actor, action, counted.people);
        return told(views.of(action));
    }

    @PutMapping("/aftermath/texts")
    @Operation(summary = "Tell what happened", description = "Right WRITE, once it has begun. For everybody to read.")
    Told tell(Actor actor, @PathVariable ActionId action, @RequestBody Texts told) {
        desk.tell(actor, action, told.texts == null ? Map.of() : told.texts);
        return told(views.of(action));
    }

    @GetMapping("/visits")
    @Operation(summary = "Whom people went to see", description = "Right DELIVER.")
    List<VisitJson> visits(Actor actor, @PathVariable ActionId action) {
        access.require(actor, Right.DELIVER, actions.known(action).organisation(), new ActionUnknown());
        return views.of(action).visits().stream().map(VisitJson::of).toList();
    }

    @PostMapping("/visits")
    @Operation(
            summary = "Record whom people went to see",
            description = "Right DELIVER, once it has begun. Honours Idempotency-Key.")
    List<VisitJson> visit(
            Actor actor,
            @PathVariable ActionId action,
            @RequestBody VisitForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        desk.visit(actor, action, form, key);
        return visits(actor, action);
    }

    @DeleteMapping("/visits/{visit}")
    @Operation(summary = "Strike a visit that was recorded by mistake", description = "Right DELIVER.")
    List<VisitJson> strike(Actor actor, @PathVariable ActionId action, @PathVariable UUID visit) {
        desk.strike(actor, action, new VisitId(visit));
        return visits(actor, action);
    }
}
