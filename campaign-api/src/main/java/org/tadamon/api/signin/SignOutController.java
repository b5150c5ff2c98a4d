package org.tadamon.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.session.Door;

/** Signing out, in this browser. */
@Controller
final class SignOutController {

    private final Door door;

    SignOutController(Door door) {
        this.door = door;
    }

    @PostMapping("/{language:ar|en}/organise/sign-out")
    ModelAndView leave(Reader reader, HttpServletRequest request, HttpServletResponse response) {
        door.leave(request, response);
        return SeeOther.to("/" + reader.language());
    }
}
