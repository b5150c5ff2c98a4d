package org.tadamon.api.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.passkey.Challenges.Use;
import org.tadamon.api.session.Door;
import org.tadamon.api.session.Sessions;

/** Signing in with a passkey, and showing with one that it is still the same person. */
@Controller
@RequestMapping("/{language:ar|en}/organise")
final class PasskeySignInController {

    private final Limit asked = new Limit(300, Duration.ofHours(1));
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Door door;

    PasskeySignInController(Passkeys passkeys, Sessions sessions, Door door) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.door = door;
    }

    @PostMapping(path = "/sign-in/passkey-options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(HttpServletRequest request) {
        if (!asked.isLeft(request.getRemoteAddr())) {
            return ResponseEntity.status(429).build();
        }
        asked.count(request.getRemoteAddr());
        return ResponseEntity.ok(passkeys.options(request, Use.SIGN_IN, null).orElseThrow(PageMissing::new));
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable String then,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        var inside = "/" + reader.language() + "/organise";
        var account = passkeys.shown(request, Use.SIGN_IN, null, credential);
        if (account.isEmpty()) {
            return SeeOther.to(inside + "/sign-in?done=passkey-unknown");
        }
        door.enter(account.get(), request, response);
        return SeeOther.to(InsidePath.of(then).orElse(inside));
    }

    @PostMapping(path = "/step-up/passkey-options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> optionsToStepUp(Authentication who, HttpServletRequest request) {
        return ResponseEntity.ok(passkeys.options(request, Use.STEP_UP, who).orElseThrow(PageMissing::new));
    }

    /** Somebody else's passkey shows nothing. */
    @PostMapping("/step-up/passkey")
    ModelAndView stepUp(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable String then,
            Reader reader,
            Authentication who,
            HttpServletRequest request) {
        var inside = "/" + reader.language() + "/organise";
        var here = door.here();
        if (here.isEmpty()
                || passkeys.shown(request, Use.STEP_UP, who, credential)
                        .filter(shown -> shown.equals(who.getPrincipal()))
                        .isEmpty()) {
            return SeeOther.to(inside + "/step-up?then=" + InsidePath.of(then).orElse(""));
        }
        sessions.stepUp(here.get());
        return SeeOther.to(InsidePath.of(then).orElse(inside + "/account"));
    }
}
