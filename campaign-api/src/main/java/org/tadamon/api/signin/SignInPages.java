package org.tadamon.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.page.Reader;

/** The pages on which somebody shows who they are, and what they say when it did not work. */
@Component
final class SignInPages {

    private final MessageSource messages;

    SignInPages(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView address(@Nullable String then, @Nullable String typed) {
        return new ModelAndView("signin/address")
                .addObject("then", InsidePath.of(then).orElse(""))
                .addObject("address", typed);
    }

    ModelAndView code() {
        return new ModelAndView("signin/code");
    }

    ModelAndView link() {
        return new ModelAndView("signin/link");
    }

    ModelAndView stepUp(@Nullable String then, boolean sent) {
        return new ModelAndView("signin/step-up")
                .addObject("then", InsidePath.of(then).orElse(""))
                .addObject("sent", sent);
    }

    /** The page again, with what is wrong next to its field. */
    ModelAndView wrong(ModelAndView page, String field, String message, Reader reader) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problems", Problems.of(field, messages.getMessage(message, null, reader.locale())));
    }

    /** The page again, and that no more codes are sent for now: for somebody who is signed in. */
    ModelAndView enough(ModelAndView page, Reader reader) {
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page.addObject(
                "problems", Problems.of(null, messages.getMessage("step-up.too-many", null, reader.locale())));
    }

    /** The page again, and that there were too many tries from where it was asked. */
    ModelAndView wait(ModelAndView page, Reader reader) {
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page.addObject(
                "problems", Problems.of(null, messages.getMessage("sign-in.wait", null, reader.locale())));
    }
}
