package org.tadamon.api.moderation.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.moderation.ModerationDesk;
import org.tadamon.api.moderation.VerdictForm;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.reason.Reasons;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.refusal.CommandRefused;

/** One case: claim it, see before deciding what the public will read, decide. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/{id:[0-9a-f-]{36}}")
final class CasePageController {

    private final ModerationDesk desk;
    private final CasePage page;
    private final VerdictPreview preview;
    private final Reasons reasons;
    private final Access access;
    private final MessageSource messages;

    CasePageController(
            ModerationDesk desk,
            CasePage page,
            VerdictPreview preview,
            Reasons reasons,
            Access access,
            MessageSource messages) {
        this.desk = desk;
        this.page = page;
        this.preview = preview;
        this.reasons = reasons;
        this.access = access;
        this.messages = messages;
    }

    /** What is asked of a case, and by whom. */
    private record Asked(UUID id, Map<String, String> typed, Reader reader, Actor actor) {

        CaseId about() {
            return new CaseId(id);
        }

        String path() {
            return "/" + reader.language() + "/organise/moderation/" + id;
        }
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return show(new Asked(id, typed, reader, actor), Problems.NONE);
    }

    @PostMapping("/claim")
    ModelAndView claim(@PathVariable UUID id, Reader reader, Actor actor) {
        var asked = new Asked(id, Map.of(), reader, actor);
        return after(asked, () -> desk.claim(asked.about(), actor.account()), "claimed");
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable UUID id, Reader reader, Actor actor) {
        var asked = new Asked(id, Map.of(), reader, actor);
        return after(asked, () -> desk.release(asked.about(), actor.account()), "released");
    }

    @PostMapping("/preview")
    ModelAndView preview(@PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var asked = new Asked(id, typed, reader, actor);
        try {
            var verdict = VerdictForm.typed(typed).read(reasons);
            return new ModelAndView("cases/preview", preview.of(asked.about(), verdict, typed, reader, actor));
        } catch (CommandRefused refused) {
            return refused(asked, refused);
        }
    }

    @PostMapping("/decide")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        var asked = new Asked(id, typed, reader, actor);
        return after(
                asked,
                () -> desk.decide(asked.about(), VerdictForm.typed(typed).read(reasons), actor.account()),
                "decided");
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/claim", "/release", "/preview", "/decide"})
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/moderation/" + id);
    }

    private ModelAndView after(Asked asked, Runnable act, String done) {
        access.requireAtHost(asked.actor(), Right.MODERATE);
        try {
            act.run();
            return SeeOther.to(asked.path() + "?done=" + done);
        } catch (CommandRefused refused) {
            return refused(asked, refused);
        }
    }

    private ModelAndView refused(Asked asked, CommandRefused refused) {
        var locale = asked.reader().locale();
        var answer =
                show(asked, Problems.of(refused, messages, locale, field -> VerdictForm.onPage(field, asked.typed())));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView show(Asked asked, Problems problems) {
        var model = new HashMap<>(page.with(asked.about(), asked.typed(), asked.reader(), asked.actor()));
        model.put("problems", problems);
        return new ModelAndView("cases/case", model);
    }
}
