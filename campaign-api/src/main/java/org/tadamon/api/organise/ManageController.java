package org.tadamon.api.organise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;

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
    ModelAndView manage(
            @PathVariable UUID id, @RequestParam Map<String, String> asked, @ModelAttribute("reader") Reader reader) {
        return show(id, asked, Problems.NONE, reader);
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable UUID id, @ModelAttribute("reader") Reader reader) {
        return after(id, "opened", reader, Map.of(), () -> managing.open(petitions.named(id)));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable UUID id, @ModelAttribute("reader") Reader reader) {
        return after(id, "closed", reader, Map.of(), () -> managing.close(petitions.named(id)));
    }

    @PostMapping("/news")
    ModelAndView post(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, @ModelAttribute("reader") Reader reader) {
        var texts = new LinkedHashMap<String, String>();
        IcuMessages.LANGUAGES.forEach(language -> texts.put(language, typed.getOrDefault("texts." + language, "")));
        return after(id, "posted", reader, typed, () -> managing.post(petitions.named(id), texts, typed.get("key")));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/open", "/close", "/news"})
    ModelAndView again(@PathVariable UUID id, @ModelAttribute("reader") Reader reader) {
        return SeeOther.to(path(id, reader));
    }

    private ModelAndView after(UUID id, String done, Reader reader, Map<String, String> typed, Runnable command) {
        try {
            command.run();
            return SeeOther.to(path(id, reader) + "?done=" + done);
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), field -> onPage(field, reader));
            var answer = show(id, typed, problems, reader);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    private ModelAndView show(UUID id, Map<String, String> asked, Problems problems, Reader reader) {
        return new ModelAndView("organise/manage", page.with(petitions.named(id), asked, problems, reader));
    }

    /** News in no language at all is missing in the reader's. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "texts".equals(field) ? "texts." + reader.language() : field;
    }

    private static String path(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/p/" + id;
    }
}
