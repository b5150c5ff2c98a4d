package org.tadamon.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.page.Reader;

/** The pages on which somebody shows who they are, and what they say when it did not work. */
@Component
final class SignInPages {

    private final Again again;

    SignInPages(Again again) {
        this.again = again;
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
        return again.wrong(page, field, message, reader.locale());
    }

    /** The page again, and that no more codes are sent for now: for somebody who is signed in. */
    ModelAndView enough(ModelAndView page, Reader reader) {
        return again.wait(page, "step-up.too-many", reader.locale());
    }

    /** The page again, and that there were too many tries from where it was asked. */
    ModelAndView wait(ModelAndView page, Reader reader) {
        return again.wait(page, "sign-in.wait", reader.locale());
    }
}
