package org.tadamon.api.attendance.page;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.aftermath.page.AfterSheets;
import org.tadamon.api.attendance.AttendanceForm;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.photo.page.PhotoSheets;
import org.tadamon.projections.actionpage.ActionPage;

/** The pages of those who come, and what they say when it did not work. None of them is kept by any browser. */
@Component
class AttendancePages {

    private final ActionSheets sheets;
    private final OwnAttendanceSheets own;
    private final ComingChoices choices;
    private final AfterSheets after;
    private final PhotoSheets photos;
    private final Again again;
    private final HttpServletResponse response;

    /** The response is that of whoever asks at the moment. */
    AttendancePages(
            ActionSheets sheets,
            OwnAttendanceSheets own,
            ComingChoices choices,
            AfterSheets after,
            PhotoSheets photos,
            Again again,
            HttpServletResponse response) {
        this.sheets = sheets;
        this.own = own;
        this.choices = choices;
        this.after = after;
        this.photos = photos;
        this.again = again;
        this.response = response;
    }

    /** The action, with what has been typed so far. */
    ModelAndView action(ActionPage action, AttendanceForm form, String via, Reader reader) {
        return new ModelAndView("coming/action")
                .addObject("action", sheets.toEverybody(action, reader))
                .addObject("after", after.toEverybody(action, reader).orElse(null))
                .addObject("photos", photos.toEverybody(action.id(), reader))
                .addObject("form", form)
                .addObject("via", via)
                .addObject("needs", choices.needs(reader))
                .addObject("roles", choices.roles(reader))
                .addObject("showings", choices.showing(reader));
    }

    /**
     * The page that waits for the code.
     *
     * @param typed what was typed to come; {@code null} for somebody who comes back
     */
    ModelAndView code(ActionPage action, String handle, @Nullable AttendanceForm typed, Reader reader) {
        return unkept(new ModelAndView("coming/code"))
                .addObject("action", sheets.toEverybody(action, reader))
                .addObject("handle", handle)
                .addObject("typed", typed);
    }

    ModelAndView address(ActionPage action, String typed) {
        return unkept(new ModelAndView("coming/address"))
                .addObject("link", action.id().link())
                .addObject("address", typed);
    }

    ModelAndView link() {
        return unkept(new ModelAndView("coming/link"));
    }

    /** Their attendance, or that nothing is left of it. */
    ModelAndView own(Handle who, @Nullable String done, Reader reader) {
        return own.sheet(who, reader)
                .map(found -> unkept(new ModelAndView("coming/own"))
                        .addObject("own", found)
                        .addObject("needs", choices.needs(reader))
                        .addObject("roles", choices.roles(reader))
                        .addObject("showings", choices.showing(reader)))
                .orElseGet(() -> unkept(new ModelAndView("coming/forgotten")))
                .addObject("done", done);
    }

    /** What the page knew is too old, or was no page of ours. */
    ModelAndView over() {
        return unkept(new ModelAndView("coming/over"));
    }

    /** The page again, with what is wrong next to its field. */
    ModelAndView wrong(ModelAndView page, String field, String message, Reader reader) {
        return again.wrong(page, field, message, reader.locale());
    }

    /** The page again, and that there were too many tries from where it was asked. */
    ModelAndView wait(ModelAndView page, Reader reader) {
        return again.wait(page, "sign-in.wait", reader.locale());
    }

    private ModelAndView unkept(ModelAndView page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }
}
