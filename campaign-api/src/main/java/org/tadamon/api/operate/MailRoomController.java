package org.tadamon.api.operate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.mail.StuckMails;
import org.tadamon.api.mail.StuckMails.StuckMail;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;

/** Mail that could not be sent, as a page for those who run the platform. */
@Controller
@RequestMapping("/{language:ar|en}/organise/mail")
final class MailRoomController {

    private static final int ON_A_PAGE = 50;

    private final MailRoom room;
    private final MailSettings settings;

    MailRoomController(MailRoom room, MailSettings settings) {
        this.room = room;
        this.settings = settings;
    }

    /**
     * A row of the page.
     *
     * @param code why it was not taken, and {@code reply} what was answered: a number, or empty
     */
    record Row(UUID id, String purpose, String ordered, String since, int tries, String code, String reply) {

        static Row of(StuckMail mail, Reader reader) {
            var why = mail.reason().split(" ", 2);
            return new Row(
                    mail.id(),
                    EnumCode.of(mail.purpose()),
                    reader.moment(mail.orderedAt()),
                    reader.moment(mail.since()),
                    mail.tries(),
                    why[0],
                    why.length > 1 ? why[1] : "");
        }
    }

    @GetMapping
    String look(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer retried,
            Reader reader,
            Actor actor,
            Model model) {
        var state = room.look(actor, after, ON_A_PAGE);
        var links = new ListLinks(path(reader));
        model.addAttribute("state", state);
        model.addAttribute(
                "rows", state.mails().stream().map(mail -> Row.of(mail, reader)).toList());
        model.addAttribute("keptDays", StuckMails.KEPT.toDays());
        model.addAttribute("hasServer", settings.hasRelay());
        model.addAttribute("retried", retried);
        model.addAttribute("nextPage", links.next("after", state.next()));
        model.addAttribute("firstPage", links.first(after));
        return "operate/mail";
    }

    /** One of them, or all of them where none is named. */
    @PostMapping("/retry")
    ModelAndView retry(@RequestParam(required = false) @Nullable UUID id, Reader reader, Actor actor) {
        return SeeOther.to(path(reader) + "?retried=" + room.retry(actor, id));
    }

    @PostMapping("/discard")
    ModelAndView discard(@RequestParam UUID id, Reader reader, Actor actor) {
        room.discard(actor, id);
        return SeeOther.to(path(reader));
    }

    private static String path(Reader reader) {
        return "/" + reader.language() + "/organise/mail";
    }
}
