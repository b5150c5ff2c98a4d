package org.tadamon.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.session.Door;
import org.tadamon.api.signin.PendingSignIns.Use;
import org.tadamon.core.account.AccountId;

/** Signing in, from the address to the session. */
@Controller
@RequestMapping("/{language:ar|en}/organise/sign-in")
final class SignInController {

    private static final Set<String> DONE = Set.of("everywhere", "erased", "passkey-unknown");

    private final Limit asked = new Limit(300, Duration.ofHours(1));
    private final Limit wrong = new Limit(60, Duration.ofHours(1));
    private final SignInDesk desk;
    private final SignInPages pages;
    private final AccountDesk accountDesk;
    private final Accounts accounts;
    private final Door door;

    SignInController(SignInDesk desk, SignInPages pages, AccountDesk accountDesk, Accounts accounts, Door door) {
        this.desk = desk;
        this.pages = pages;
        this.accountDesk = accountDesk;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping
    ModelAndView address(
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String done) {
        return pages.address(then, null).addObject("done", DONE.contains(done == null ? "" : done) ? done : null);
    }

    /** The same for every address an account may have or not have. */
    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable String then,
            Reader reader,
            HttpServletRequest request) {
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.address(then, address), reader);
        }
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return pages.wrong(pages.address(then, address), "address", "sign-in.no-address", reader);
        }
        asked.count(request.getRemoteAddr());
        var inside = InsidePath.of(then).orElse(null);
        desk.ask(request, Use.SIGN_IN, new Asking(email.get().given(), reader.language(), inside));
        return SeeOther.to("/" + reader.language() + "/organise/sign-in/code");
    }

    @GetMapping("/code")
    ModelAndView code() {
        return pages.code();
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.code(), reader);
        }
        return enter(desk.byCode(request, Use.SIGN_IN, code), request, response).orElseGet(() -> {
            wrong.count(request.getRemoteAddr());
            return pages.wrong(pages.code(), "code", "sign-in.wrong-code", reader);
        });
    }

    /** Opening it does nothing: the button does. */
    @GetMapping("/link")
    ModelAndView link() {
        return pages.link();
    }

    @PostMapping("/link")
    ModelAndView link(
            @RequestParam(defaultValue = "") String token,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(desk.byLink(request, token), request, response)
                .orElseGet(() -> pages.wrong(pages.link(), "token", "sign-in.wrong-link", reader));
    }

    private Optional<ModelAndView> enter(
            Optional<Asking> shown, HttpServletRequest request, HttpServletResponse response) {
        return shown.map(asking -> {
            var account = accountDesk.open(asking.email(), asking.language());
            door.enter(account, request, response);
            return SeeOther.to(next(asking, account));
        });
    }

    /** Whoever has not said yet what to be called is asked first. */
    private String next(Asking asking, AccountId account) {
        var inside = "/" + asking.language() + "/organise";
        if (asking.then() != null) {
            return asking.then();
        }
        return accounts.names(List.of(account)).isEmpty() ? inside + "/account" : inside;
    }
}
