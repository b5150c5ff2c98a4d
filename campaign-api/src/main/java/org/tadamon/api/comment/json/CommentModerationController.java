package org.tadamon.api.comment.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.comment.CommentModeration;
import org.tadamon.api.comment.CommentQueue;
import org.tadamon.api.comment.json.CommentForms.DecisionForm;
import org.tadamon.api.comment.json.CommentForms.OutcomeJson;
import org.tadamon.api.comment.json.CommentForms.PetitionJson;
import org.tadamon.api.comment.json.CommentForms.QueueJson;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.commentlist.CommentState;

/** Comments to be read, over JSON, for those who moderate the platform. */
@RestController
@RequestMapping("/api/v1/moderation/comments")
@Tag(name = "Comments")
class CommentModerationController {

    private static final int ON_A_PAGE = 100;

    private final CommentQueue queue;
    private final CommentModeration moderation;
    private final PetitionViews petitions;
    private final Access access;

    CommentModerationController(
            CommentQueue queue, CommentModeration moderation, PetitionViews petitions, Access access) {
        this.queue = queue;
        this.moderation = moderation;
        this.petitions = petitions;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Petitions with comments", description = "Moderators and auditors of the platform.")
    List<PetitionJson> petitions(Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return queue.petitions().stream()
                .map(one -> new PetitionJson(one.petition().toString(), one.waiting()))
                .toList();
    }

    @GetMapping("/{petition}")
    @Operation(
            summary = "A petition's comments in a state: waiting, approved or rejected",
            description = "Moderators and auditors of the platform; words and names for moderators. Only of signatures"
                    + " that count.")
    QueueJson list(
            @PathVariable PetitionId petition,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Long after,
            Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var which = EnumCode.named(CommentState.values(), state).orElse(CommentState.WAITING);
        boolean opening = access.may(actor, Right.MODERATE, null);
        return QueueJson.of(queue.page(petitions.known(petition).id(), which, after, ON_A_PAGE, opening));
    }

    @PostMapping("/{petition}/decisions")
    @Operation(
            summary = "Approve or reject comments, or put them back to be read again",
            description = "Moderators of the platform. verdict: approve, reject (with a reasonCode) or put-back (with a"
                    + " note). What its signer has changed or taken back since it was read is passed over. Safe to"
                    + " repeat.")
    OutcomeJson decide(@PathVariable PetitionId petition, @RequestBody DecisionForm form, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var outcome =
                moderation.decide(petitions.known(petition).id(), form.chosen(), form.understood(), actor.account());
        return new OutcomeJson(outcome.decided(), outcome.passed());
    }
}
