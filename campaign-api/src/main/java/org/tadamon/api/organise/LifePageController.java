package org.tadamon.api.organise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.life.LifeDesk;
import org.tadamon.api.petition.life.LifeForm.AnswerForm;
import org.tadamon.api.petition.life.LifeForm.DeliveryForm;
import org.tadamon.api.petition.life.LifeForm.WithdrawalForm;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** One petition's life: submit it, withdraw it, tell to whom it was handed and what they answered. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}")
final class LifePageController {

    private final KnownPetitions petitions;
    private final LifeDesk life;
    private final PetitionAwait shown;
    private final ManagePage page;
    private final MessageSource messages;

    LifePageController(
            KnownPetitions petitions, LifeDesk life, PetitionAwait shown, ManagePage page, MessageSource messages) {
        this.petitions = petitions;
        this.life = life;
        this.shown = shown;
        this.page = page;
        this.messages = messages;
    }

    /** What was done, and how one can tell from the page that it was. */
    private record Done(String name, Predicate<PetitionPage> seen) {}

    @PostMapping("/submit")
    ModelAndView submit(Actor actor, @PathVariable UUID id, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        var done = new Done("submitted", page -> !page.stage().isBeingWritten());
        return after(petition, done, reader, Map.of(), () -> life.submit(petition.id(), actor.account()));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        var form = new WithdrawalForm(typed.get("reason"));
        var done = new Done("withdrawn", page -> page.stage() == Stage.WITHDRAWN);
        return after(petition, done, reader, typed, () -> life.withdraw(petition.id(), form, actor.account()));
    }

    @PostMapping("/deliveries")
    ModelAndView deliver(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DELIVER);
        var form =
                new DeliveryForm(LifeModel.day(typed.get("on")), typed.get("to"), typed.get("way"), typed.get("note"));
        int before = petition.story().deliveries().size();
        var done = new Done("delivered", page -> page.story().deliveries().size() > before);
        return after(
                petition,
                done,
                reader,
                typed,
                () -> life.deliver(petition.id(), form, typed.get("key"), actor.account()));
    }

    @PostMapping("/answers")
    ModelAndView answer(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DELIVER);
        var texts = new LinkedHashMap<String, @Nullable String>();
        IcuMessages.LANGUAGES.forEach(language -> texts.put(language, typed.get("answer." + language)));
        var form = new AnswerForm(LifeModel.day(typed.get("answered")), typed.get("from"), texts);
        int before = petition.story().answers().size();
        var done = new Done("answered", page -> page.story().answers().size() > before);
        return after(
                petition,
                done,
                reader,
                typed,
                () -> life.answer(petition.id(), form, typed.get("key"), actor.account()));
    }

    /** Reloading a page that was the answer to a form leads back. */
    @GetMapping({"/submit", "/withdraw", "/answers"})
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to(path(id, reader));
    }

    private ModelAndView after(
            PetitionPage petition, Done done, Reader reader, Map<String, String> typed, Runnable command) {
        try {
            command.run();
            shown.until(petition.id(), done.seen());
            return SeeOther.to(path(petition.id().value(), reader) + "?done=" + done.name());
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), field -> onPage(field, done, reader));
            var answer = new ModelAndView("organise/manage", page.with(petition, typed, problems, reader));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    /** An answer has fields of its own beside those of news; one in no language at all is missing in the reader's. */
    private static @Nullable String onPage(@Nullable String field, Done done, Reader reader) {
        if (field == null || !done.name().equals("answered")) {
            return field;
        }
        return switch (field) {
            case "on" -> "answered";
            case "texts" -> "answer." + reader.language();
            default -> field.replace("texts.", "answer.");
        };
    }

    private static String path(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/p/" + id;
    }
}
