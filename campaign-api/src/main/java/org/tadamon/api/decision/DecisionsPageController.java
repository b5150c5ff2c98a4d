package org.tadamon.api.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;

/** What moderators decided, for everybody to read. */
@Controller
final class DecisionsPageController {

    private final DecisionLog log;

    DecisionsPageController(DecisionLog log) {
        this.log = log;
    }

    @GetMapping("/{language:ar|en}/decisions")
    String read(@RequestParam(required = false) @Nullable String after, Reader reader, Model model) {
        var page = log.page(after, reader);
        var links = new ListLinks("/" + reader.language() + "/decisions");
        model.addAttribute("decisions", page.decisions());
        model.addAttribute("nextPage", links.next("after", page.next()));
        model.addAttribute("firstPage", links.first(after));
        return "decision/log";
    }
}
