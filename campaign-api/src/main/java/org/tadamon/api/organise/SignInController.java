package org.tadamon.api.organise;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;

/** The page on which organisers give their secret; what is sent is checked before it reaches any page. */
@Controller
final class SignInController {

    private final MessageSource messages;

    SignInController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/{language:ar|en}/organise/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String wait,
            @ModelAttribute("reader") Reader reader,
            Model model) {
        if (failed != null || wait != null) {
            var code = wait == null ? "sign-in.failed" : "sign-in.wait";
            model.addAttribute("problems", Problems.of("secret", messages.getMessage(code, null, reader.locale())));
        }
        return "organise/sign-in";
    }
}
