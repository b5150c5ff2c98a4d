package org.tadamon.api.organise.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.retention.RetentionDesk;
import org.tadamon.core.refusal.CommandRefused;

/** The page on which organisers read when their signers' data is gone, and make that sooner. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}/data")
final class DataPageController {

    private final KnownPetitions petitions;
    private final RetentionDesk desk;
    private final DataPages pages;
    private final MessageSource messages;

    DataPageController(KnownPetitions petitions, RetentionDesk desk, DataPages pages, MessageSource messages) {
        this.petitions = petitions;
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Reader reader) {
        var petition = petitions.named(id, actor, Right.SEE_FIGURES);
        return pages.page("organise/data", petition, asked, Problems.NONE, reader);
    }

    @PostMapping("/day")
    ModelAndView promise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        try {
            desk.promise(petition.id(), day(typed.get("on")), actor.account());
            return done(id, "promised", reader);
        } catch (CommandRefused refused) {
            return again(pages.page("organise/data", petition, typed, problems(refused, reader), reader));
        }
    }

    /** What would be lost, before anything is. */
    @GetMapping("/destroy")
    ModelAndView preview(Actor actor, @PathVariable UUID id, Reader reader) {
        var petition = petitions.named(id, actor, Right.DESTROY_DATA);
        return pages.page("organise/destroy", petition, Map.of(), Problems.NONE, reader);
    }

    @PostMapping("/destroy")
    ModelAndView destroy(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DESTROY_DATA);
        if (!"true".equals(typed.get("sure"))) {
            var unsure = Problems.of("sure", messages.getMessage("destroy.not-sure", null, reader.locale()));
            return again(pages.page("organise/destroy", petition, typed, unsure, reader));
        }
        try {
            desk.destroy(petition.id(), typed.get("reason"), actor.account());
            return done(id, "destroyed", reader);
        } catch (CommandRefused refused) {
            return again(pages.page("organise/destroy", petition, typed, problems(refused, reader), reader));
        }
    }

    /** Reloading a page that was the answer to a form leads to where the form is. */
    @GetMapping("/day")
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to(path(id, reader));
    }

    private Problems problems(CommandRefused refused, Reader reader) {
        return Problems.of(refused, messages, reader.locale(), field -> field);
    }

    /** What is no day is none, and is asked for. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static ModelAndView done(UUID id, String done, Reader reader) {
        return SeeOther.to(path(id, reader) + "?done=" + done);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String path(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/p/" + id + "/data";
    }
}
