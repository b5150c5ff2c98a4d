package org.tadamon.api.component;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Work that goes on while a page shows how far it has come, as {@code going}. */
public final class Going {

    private Going() {}

    /** Has a page that asks for itself every second read as a whole once the work is over; others take no notice. */
    public static void readAnewOnceOver(ModelAndView page, HttpServletResponse answer) {
        if (page.getModel().get("going") == null) {
            answer.setHeader("HX-Refresh", "true");
        }
    }
}
