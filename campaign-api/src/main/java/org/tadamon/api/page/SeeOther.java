package org.tadamon.api.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** After something was done: go and read it there, so that reloading does not do it again. */
public final class SeeOther {

    private SeeOther() {}

    /** Reads this path, which was built here and holds nothing personal. */
    public static ModelAndView to(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
