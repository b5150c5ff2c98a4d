package org.tadamon.api.comment.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.comment.ShownComments;
import org.tadamon.api.comment.ShownComments.ShownPage;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.PetitionId;

/** Why people sign, over JSON, for everybody. */
@RestController
@Tag(name = "Comments")
class CommentController {

    /** A page of them. */
    record ListJson(List<CommentJson> comments, @Nullable Long next) {

        static ListJson of(ShownPage page) {
            return new ListJson(
                    page.comments().stream()
                            .map(one -> new CommentJson(one.words(), one.name()))
                            .toList(),
                    page.next());
        }
    }

    /** One of them; without a name where its signer shows none. */
    record CommentJson(String words, @Nullable String name) {

        @Override
        public String toString() {
            return "<comment>";
        }
    }

    private final PetitionViews petitions;
    private final ShownComments comments;

    CommentController(PetitionViews petitions, ShownComments comments) {
        this.petitions = petitions;
        this.comments = comments;
    }

    @GetMapping("/api/v1/petitions/{petition}/comments")
    @Operation(
            summary = "Why people sign, in their own words",
            description =
                    "Plain text, let through by a moderator, those that came to show last first. Ask the next page"
                            + " with `after` = `next`. None of a guarded petition.")
    ListJson list(@PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Long after) {
        return ListJson.of(comments.page(petitions.published(petition), after));
    }
}
