package org.tadamon.api.account.page;

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
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.session.Sessions;
import org.tadamon.core.refusal.CommandRefused;

/** What people may see and change about their own account. */
@Controller
@RequestMapping("/{language:ar|en}/organise/account")
final class AccountController {

    private final AccountDesk desk;
    private final AccountPage page;
    private final Sessions sessions;
    private final MessageSource messages;

    AccountController(AccountDesk desk, AccountPage page, Sessions sessions, MessageSource messages) {
        this.desk = desk;
        this.page = page;
        this.sessions = sessions;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView account(@RequestParam(required = false) @Nullable String done, Actor actor) {
        return page.of(actor.account(), done);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String pronouns,
            @RequestParam(defaultValue = "") String writeIn,
            Reader reader,
            Actor actor) {
        try {
            desk.name(actor.account(), name, pronouns);
            desk.chooseLanguage(actor.account(), writeIn);
            return to(reader, "?done=saved");
        } catch (CommandRefused refused) {
            var again = page.of(actor.account(), null)
                    .addObject("problems", Problems.of(refused, messages, reader.locale(), AccountController::onPage))
                    .addObject("name", name)
                    .addObject("pronouns", pronouns);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/sessions/{name}/end")
    ModelAndView end(@PathVariable UUID name, Reader reader, Actor actor) {
        sessions.end(actor.account(), name);
        return to(reader, "?done=ended");
    }

    @PostMapping("/sessions/end-all")
    ModelAndView endAll(Reader reader, Actor actor) {
        sessions.forget(actor.account());
        return SeeOther.to("/" + reader.language() + "/organise/sign-in?done=everywhere");
    }

    private static ModelAndView to(Reader reader, String rest) {
        return SeeOther.to("/" + reader.language() + "/organise/account" + rest);
    }

    private static @Nullable String onPage(@Nullable String field) {
        return "language".equals(field) ? "writeIn" : field;
    }
}
