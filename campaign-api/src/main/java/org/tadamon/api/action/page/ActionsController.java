package org.tadamon.api.action.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.page.Reader;

/** What is coming up, the next first. */
@Controller
final class ActionsController {

    private final ActionViews actions;
    private final ActionSheets sheets;

    ActionsController(ActionViews actions, ActionSheets sheets) {
        this.actions = actions;
        this.sheets = sheets;
    }

    @GetMapping("/{language:ar|en}/actions")
    String list(Reader reader, Model model) {
        model.addAttribute("actions", sheets.toEverybody(actions.ahead(), reader));
        return "actions/list";
    }
}
