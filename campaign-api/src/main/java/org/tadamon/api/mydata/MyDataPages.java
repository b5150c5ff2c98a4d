package org.tadamon.api.mydata;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.mydata.Everything.Erased;
import org.tadamon.api.page.Reader;

/** The pages about an address. None of them is kept by any browser. */
@Component
final class MyDataPages {

    private final HttpServletResponse response;
    private final Again again;

    /** The response is that of whoever asks at the moment. */
    MyDataPages(HttpServletResponse response, Again again) {
        this.response = response;
        this.again = again;
    }

    ModelAndView address(String typed) {
        return unkept("mydata/address").addObject("address", typed);
    }

    ModelAndView code(String handle) {
        return unkept("mydata/code").addObject("handle", handle);
    }

    ModelAndView list(Everything held, String token, @Nullable Erased erased) {
        return unkept("mydata/list")
                .addObject("held", held)
                .addObject("token", token)
                .addObject("erased", erased);
    }

    ModelAndView over() {
        return unkept("signer/over");
    }

    ModelAndView wrong(ModelAndView page, String field, String message, Reader reader) {
        return again.wrong(page, field, message, reader.locale());
    }

    ModelAndView wait(ModelAndView page, Reader reader) {
        return again.wait(page, "sign-in.wait", reader.locale());
    }

    private ModelAndView unkept(String view) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(view);
    }
}
