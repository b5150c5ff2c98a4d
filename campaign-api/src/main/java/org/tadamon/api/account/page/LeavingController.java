package org.tadamon.api.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.account.TellsAboutAccounts;
import org.tadamon.api.belonging.Belonging;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.session.Door;
import org.tadamon.core.refusal.CommandRefused;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Taking everything along, and being forgotten: both for somebody who showed that it is still them. */
@Controller
@RequestMapping("/{language:ar|en}/organise/account")
final class LeavingController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final AccountDesk desk;
    private final Belonging belonging;
    private final List<TellsAboutAccounts> holders;
    private final Door door;
    private final MessageSource messages;

    LeavingController(
            AccountDesk desk,
            Belonging belonging,
            ObjectProvider<TellsAboutAccounts> holders,
            Door door,
            MessageSource messages) {
        this.desk = desk;
        this.belonging = belonging;
        this.holders = holders.orderedStream().toList();
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/everything")
    ResponseEntity<byte[]> everything(Actor actor) {
        requireStepUp(actor);
        var held = new LinkedHashMap<String, Object>();
        holders.forEach(holder -> held.putAll(holder.tell(actor.account())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("account.json")
                                .build()
                                .toString())
                .body(JSON.writeValueAsString(held).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/erase")
    ModelAndView erase(Actor actor) {
        requireStepUp(actor);
        return page(actor, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/erase")
    ModelAndView erase(
            @RequestParam(defaultValue = "false") boolean sure,
            Reader reader,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireStepUp(actor);
        if (!sure) {
            var unsure = Problems.of("sure", messages.getMessage("account.not-sure", null, reader.locale()));
            return page(actor, unsure, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.erase(actor.account());
        } catch (CommandRefused refused) {
            return page(actor, Problems.of(refused, messages, reader.locale(), _ -> null), HttpStatus.CONFLICT);
        }
        door.leave(request, response);
        return SeeOther.to("/" + reader.language() + "/organise/sign-in?done=erased");
    }

    private ModelAndView page(Actor actor, Problems problems, HttpStatus status) {
        var page = new ModelAndView("accounts/erase")
                .addObject("farewell", belonging.farewell(actor.account()))
                .addObject("problems", problems);
        page.setStatus(status);
        return page;
    }

    private static void requireStepUp(Actor actor) {
        if (!actor.steppedUp()) {
            throw new CommandRefused(new AccessProblem.StepUpNeeded());
        }
    }
}
