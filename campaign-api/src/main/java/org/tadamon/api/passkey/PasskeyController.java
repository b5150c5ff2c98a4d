package org.tadamon.api.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;

/** Passkeys made and removed, by somebody who showed that it is still them. */
@Controller
@RequestMapping("/{language:ar|en}/organise/account/passkeys")
final class PasskeyController {

    private static final int LONGEST_LABEL = 60;

    private final Passkeys passkeys;
    private final MessageSource messages;

    PasskeyController(Passkeys passkeys, MessageSource messages) {
        this.passkeys = passkeys;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView page(Actor actor) {
        requireStepUp(actor);
        return new ModelAndView("passkeys/new");
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(Actor actor, Authentication who, HttpServletRequest request) {
        requireStepUp(actor);
        return ResponseEntity.ok(passkeys.optionsToRegister(request, who).orElseThrow(PageMissing::new));
    }

    @PostMapping("/new")
    ModelAndView register(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String label,
            Reader reader,
            Authentication who,
            HttpServletRequest request) {
        var called = CleanText.beginning(CleanText.line(label), LONGEST_LABEL);
        var shown = called.isEmpty() ? messages.getMessage("passkey.unnamed", null, reader.locale()) : called;
        if (!passkeys.register(request, who, credential, shown)) {
            var again = new ModelAndView("passkeys/new")
                    .addObject("label", label)
                    .addObject(
                            "problems",
                            Problems.of(null, messages.getMessage("passkey.failed", null, reader.locale())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return SeeOther.to("/" + reader.language() + "/organise/account?done=passkey");
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(@PathVariable UUID id, Reader reader, Actor actor) {
        requireStepUp(actor);
        passkeys.remove(actor.account(), id);
        return SeeOther.to("/" + reader.language() + "/organise/account?done=passkey-removed");
    }

    private static void requireStepUp(Actor actor) {
        if (!actor.steppedUp()) {
            throw new CommandRefused(new AccessProblem.StepUpNeeded());
        }
    }
}
