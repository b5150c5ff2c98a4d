package org.tadamon.api.comment.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.comment.CommentModeration;
import org.tadamon.api.comment.Verdicts;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Comments as moderators read them, by petition, and decide about them, several at once. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/comments")
final class CommentQueuePageController {

    private final CommentQueuePages pages;
    private final CommentModeration moderation;
    private final PetitionViews petitions;
    private final Access access;
    private final Again again;

    CommentQueuePageController(
            CommentQueuePages pages,
            CommentModeration moderation,
            PetitionViews petitions,
            Access access,
            Again again) {
        this.pages = pages;
        this.moderation = moderation;
        this.petitions = petitions;
        this.access = access;
        this.again = again;
    }

    @GetMapping
    ModelAndView petitions(Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return new ModelAndView("comments/petitions", Map.of("lines", pages.petitions(reader)));
    }

    @GetMapping("/{petition}")
    ModelAndView list(
            @PathVariable UUID petition, @RequestParam Map<String, String> asked, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return pages.list(known(petition), asked, reader, actor)
                .addObject("typed", Map.of())
                .addObject("chosen", List.of())
                .addObject("problems", Problems.NONE);
    }

    @PostMapping("/{petition}")
    ModelAndView decide(
            @PathVariable UUID petition,
            @RequestParam MultiValueMap<String, String> typed,
            Reader reader,
            Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var of = known(petition);
        var fields = typed.toSingleValueMap();
        try {
            var verdict = Verdicts.read(fields.get("verdict"), fields.get("reasonCode"), fields.get("note"));
            var outcome = moderation.decide(of, ChosenComments.in(typed), verdict, actor.account());
            return SeeOther.to(pages.after(of, fields, outcome, reader));
        } catch (CommandRefused refused) {
            var page = pages.list(of, fields, reader, actor)
                    .addObject("typed", fields)
                    .addObject("chosen", Objects.requireNonNullElse(typed.get("chosen"), List.of()));
            return again.refused(page, refused, reader.locale(), field -> field);
        }
    }

    private PetitionId known(UUID petition) {
        return petitions.known(new PetitionId(petition)).id();
    }
}
