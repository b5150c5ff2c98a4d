package org.tadamon.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.session.Door;
import org.tadamon.api.session.Session;
import org.tadamon.api.session.Sessions;
import org.tadamon.api.signin.PendingSignIns.Use;

/** Showing, before something grave, that it is still the same person who sits there. */
@Controller
@RequestMapping("/{language:ar|en}/organise/step-up")
final class StepUpController {

    private final Limit asked = new Limit(300, Duration.ofHours(1));
    private final SignInDesk desk;
    private final SignInPages pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Door door;

    StepUpController(SignInDesk desk, SignInPages pages, Accounts accounts, Sessions sessions, Door door) {
        this.desk = desk;
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.door = door;
    }

    @GetMapping
    ModelAndView page(@RequestParam(required = false) @Nullable String then) {
        return pages.stepUp(then, false);
    }

    @PostMapping
    ModelAndView ask(@RequestParam(required = false) @Nullable String then, Reader reader, HttpServletRequest request) {
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.stepUp(then, false), reader);
        }
        asked.count(request.getRemoteAddr());
        boolean sent = door.here()
                .map(Session::account)
                .flatMap(accounts::reach)
                .map(reach -> new Asking(reach.address(), reader.language(), null))
                .filter(asking -> desk.ask(request, Use.STEP_UP, asking))
                .isPresent();
        return sent ? pages.stepUp(then, true) : pages.enough(pages.stepUp(then, false), reader);
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String then,
            Reader reader,
            HttpServletRequest request) {
        var here = door.here();
        var shown = here.isEmpty() ? Optional.empty() : desk.byCode(request, Use.STEP_UP, code);
        if (shown.isEmpty()) {
            return pages.wrong(pages.stepUp(then, true), "code", "sign-in.wrong-code", reader);
        }
        sessions.stepUp(here.get());
        return SeeOther.to(InsidePath.of(then).orElse("/" + reader.language() + "/organise/account"));
    }
}
