package org.tadamon.api.letterdrive.page;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.OwnLetters;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;

/** What whoever wrote does with their own letter. */
@Controller
@RequestMapping("/{language:ar|en}/letters")
final class OwnLetterPageController {

    private final OwnLetters own;
    private final LetterHandles handles;
    private final WritingPages pages;
    private final OwnLetterPages ownPages;

    OwnLetterPageController(OwnLetters own, LetterHandles handles, WritingPages pages, OwnLetterPages ownPages) {
        this.own = own;
        this.handles = handles;
        this.pages = pages;
        this.ownPages = ownPages;
    }

    @PostMapping("/look")
    ModelAndView look(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "look", reader, _ -> {});
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "taken-back", reader, own::takeBack);
    }

    /** For good: what they wrote, and who they are, is destroyed. */
    @PostMapping("/erase")
    ModelAndView erase(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "erased", reader, own::erase);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/code", "/again", "/look", "/take-back", "/erase"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/letters");
    }

    private ModelAndView act(Map<String, String> typed, String done, Reader reader, Consumer<Handle> action) {
        return handles.read(Use.OWN, typed.get("token"))
                .map(letter -> {
                    action.accept(letter);
                    return ownPages.letter(letter, done, reader);
                })
                .orElseGet(pages::over);
    }
}
