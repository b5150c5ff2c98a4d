package org.tadamon.api.organise;

import java.util.LinkedHashMap;
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
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** One petition: open it, share it, tell news, close it. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}")
final class ManageController {

    private final KnownPetitions petitions;
    private final Managing managing;
    private final ManagePage page;
    private final MessageSource messages;

    ManageController(KnownPetitions petitions, Managing managing, ManagePage page, MessageSource messages) {
        this.petitions = petitions;
        this.managing = managing;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView manage(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Reader reader) {
        return page(petitions.named(id, actor, Right.SEE_FIGURES), asked, Problems.NONE, reader);
    }

    @PostMapping("/open")
    ModelAndView open(Actor actor, @PathVariable UUID id, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        return after(petition, "opened", reader, Map.of(), () -> managing.open(petition, actor));
    }

    @PostMapping("/close")
    ModelAndView close(Actor actor, @PathVariable UUID id, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        return after(petition, "closed", reader, Map.of(), () -> managing.close(petition, actor));
    }

    @PostMapping("/news")
    ModelAndView post(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        var texts = new LinkedHashMap<String, String>();
        IcuMessages.LANGUAGES.forEach(language -> texts.put(language, typed.getOrDefault("texts." + language, "")));
        return after(petition, "posted", reader, typed, () -> managing.post(petition, texts, typed.get("key"), actor));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/open", "/close", "/news"})
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to(path(id, reader));
    }

    private ModelAndView after(
            PetitionPage petition, String done, Reader reader, Map<String, String> typed, Runnable command) {
        try {
            command.run();
            return SeeOther.to(path(petition.id().value(), reader) + "?done=" + done);
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), field -> onPage(field, reader));
            var answer = page(petition, typed, problems, reader);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    private ModelAndView page(PetitionPage petition, Map<String, String> asked, Problems problems, Reader reader) {
        return new ModelAndView("organise/manage", page.with(petition, asked, problems, reader));
    }

    /** News in no language at all is missing in the reader's. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "texts".equals(field) ? "texts." + reader.language() : field;
    }

    private static String path(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/p/" + id;
    }
}
