package org.tadamon.api.holding.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.holding.HoldingDesk;
import org.tadamon.api.holding.HoldingDesk.Decided;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.reason.Reasons;
import org.tadamon.core.holding.GroupProblem.Malformed;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Deciding on a group of held signatures, after having seen the figures. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/held")
final class GroupPageController {

    private final HeldPages pages;
    private final HeldViews views;
    private final HoldingDesk desk;
    private final PetitionViews petitions;
    private final Reasons reasons;
    private final Access access;
    private final Again again;

    GroupPageController(
            HeldPages pages,
            HeldViews views,
            HoldingDesk desk,
            PetitionViews petitions,
            Reasons reasons,
            Access access,
            Again again) {
        this.pages = pages;
        this.views = views;
        this.desk = desk;
        this.petitions = petitions;
        this.reasons = reasons;
        this.access = access;
        this.again = again;
    }

    @PostMapping("/{petition}/preview")
    ModelAndView preview(
            @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var asked = asked(petition, typed);
        try {
            var verdict = verdict(typed);
            var code = typed.getOrDefault(EnumCode.of(verdict) + ".reasonCode", "");
            var foreseen = views.foresee(asked.filter());
            desk.check(verdict, code, foreseen);
            return new ModelAndView("held/preview", new HashMap<>(asked.fields()))
                    .addObject("petition", pages.petition(asked.filter().petition(), reader))
                    .addObject("fields", asked.fields())
                    .addObject("verdict", EnumCode.of(verdict))
                    .addObject("reasonCode", code)
                    .addObject("reason", reasons.of(code).title(reader.language()))
                    .addObject("note", typed.getOrDefault(EnumCode.of(verdict) + ".note", ""))
                    .addObject("foreseen", foreseen)
                    .addObject("after", foreseen.count() + (verdict == Verdict.RELEASE ? foreseen.counting() : 0))
                    .addObject("key", UUID.randomUUID().toString());
        } catch (CommandRefused refused) {
            return refused(asked, typed, refused, reader, actor);
        }
    }

    @PostMapping("/{petition}/decide")
    ModelAndView decide(
            @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        var asked = asked(petition, typed);
        try {
            var asOf = typed.getOrDefault("asOf", "");
            var decided = new Decided(
                    verdict(typed),
                    typed.getOrDefault("reasonCode", ""),
                    typed.get("note"),
                    asOf.matches("\\d{1,18}") ? Long.parseLong(asOf) : -1);
            var id = desk.decide(asked.filter(), decided, actor.account(), typed.get("key"));
            return SeeOther.to("/" + reader.language() + "/organise/moderation/decisions/" + id);
        } catch (CommandRefused refused) {
            return refused(asked, typed, refused, reader, actor);
        }
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/{petition}/preview", "/{petition}/decide"})
    ModelAndView again(@PathVariable UUID petition, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/moderation/held/" + petition);
    }

    private HeldAsked asked(UUID petition, Map<String, String> typed) {
        return HeldAsked.of(petitions.known(new PetitionId(petition)).id(), typed);
    }

    private static Verdict verdict(Map<String, String> typed) {
        return EnumCode.named(Verdict.values(), typed.get("verdict"))
                .orElseThrow(() -> new CommandRefused(new Malformed("verdict")));
    }

    private ModelAndView refused(
            HeldAsked asked, Map<String, String> typed, CommandRefused refused, Reader reader, Actor actor) {
        var verdict = typed.getOrDefault("verdict", "");
        var page = new ModelAndView("held/list", pages.list(asked, reader, actor)).addObject("typed", typed);
        return again.refused(
                page,
                refused,
                reader.locale(),
                field -> field == null || field.equals("verdict") ? null : verdict + "." + field);
    }
}
