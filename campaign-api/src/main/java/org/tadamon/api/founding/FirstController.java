package org.tadamon.api.founding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.session.Door;
import org.tadamon.core.refusal.CommandRefused;

/** The page the link of the first start leads to. Opening it does nothing: the button does. */
@Controller
@RequestMapping("/{language:ar|en}/organise/first")
final class FirstController {

    private final FirstDesk desk;
    private final Door door;
    private final MessageSource messages;

    FirstController(FirstDesk desk, Door door, MessageSource messages) {
        this.desk = desk;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page() {
        return page(new FirstForm(null, null, null, null), Problems.NONE);
    }

    @PostMapping
    ModelAndView begin(
            @ModelAttribute FirstForm form, Reader reader, HttpServletRequest request, HttpServletResponse response) {
        var link = Secret.read(form.token()).filter(desk::knows);
        if (link.isEmpty()) {
            return wrong(form, "token", "first.wrong-link", reader);
        }
        var address = EmailAddress.parse(form.typedAddress());
        if (address.isEmpty()) {
            return wrong(form, "address", "sign-in.no-address", reader);
        }
        try {
            var names = Map.of(reader.language(), form.typedOrganisation());
            var begun = desk.begin(link.get(), address.get(), form.name(), names);
            door.enter(begun.account(), request, response);
            return SeeOther.to("/" + reader.language() + "/organise/o/" + begun.organisation() + "?done=founded");
        } catch (CommandRefused refused) {
            return page(form, Problems.of(refused, messages, reader.locale(), FirstController::onPage));
        }
    }

    private ModelAndView wrong(FirstForm form, String field, String message, Reader reader) {
        return page(form, Problems.of(field, messages.getMessage(message, null, reader.locale())));
    }

    private static ModelAndView page(FirstForm form, Problems problems) {
        var page = new ModelAndView("founding/first").addObject("form", form).addObject("problems", problems);
        page.setStatus(problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private static @Nullable String onPage(@Nullable String field) {
        return field != null && field.startsWith("names") ? "organisation" : field;
    }
}
