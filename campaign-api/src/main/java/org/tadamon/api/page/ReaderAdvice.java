package org.tadamon.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tadamon.api.component.Problems;

/** Tells every page who reads it, and that nothing is wrong unless a controller says otherwise. */
@ControllerAdvice(annotations = Controller.class)
final class ReaderAdvice {

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request, Locale locale) {
        return Reader.of(request, locale);
    }

    @ModelAttribute("problems")
    Problems problems() {
        return Problems.NONE;
    }
}
