package org.tadamon.api.organise.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.export.letter.LetterDesk;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The letters that go along with an organisation's packages: written, looked at, and put back to how they came. */
@Controller
@RequestMapping("/{language:ar|en}/organise/o/{id}/letters")
final class LettersPageController {

    private static final String FIELD = "letters.";
    private static final String PUT_BACK = "put-back";

    private final LetterPages pages;
    private final LetterDesk desk;

    LettersPageController(LetterPages pages, LetterDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView read(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Reader reader) {
        return pages.page(actor, id, Map.of(), reader).addObject("done", "saved".equals(done));
    }

    @PostMapping
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            desk.write(actor, new OrganisationId(id), texts(typed));
            return SeeOther.to(here(id, reader) + "?done=saved");
        } catch (CommandRefused refused) {
            return pages.refused(pages.page(actor, id, typed, reader), refused, reader);
        }
    }

    /** Nothing is kept; what could not be kept is told just as if it was to be. */
    @PostMapping("/preview")
    ModelAndView preview(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var page = pages.page(actor, id, typed, reader);
        try {
            desk.check(texts(typed));
        } catch (CommandRefused refused) {
            return pages.refused(page, refused, reader);
        }
        return page.addObject("previews", pages.previews(id, typed, reader));
    }

    /** Reloading a page that was the answer to a form leads to where the form is. */
    @GetMapping("/preview")
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to(here(id, reader));
    }

    /** One that is to be put back is as good as empty. */
    private static Map<String, @Nullable String> texts(Map<String, String> typed) {
        var texts = new HashMap<String, @Nullable String>();
        for (var language : IcuMessages.LANGUAGES) {
            if (language.equals(typed.get(PUT_BACK))) {
                texts.put(language, "");
            } else if (typed.containsKey(FIELD + language)) {
                texts.put(language, typed.get(FIELD + language));
            }
        }
        return texts;
    }

    private static String here(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/o/" + id + "/letters";
    }
}
