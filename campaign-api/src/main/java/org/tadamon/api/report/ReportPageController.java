package org.tadamon.api.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
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
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.Problems;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** The page on which everybody can report a petition they can read. */
@Controller
@RequestMapping("/{language:ar|en}/p/{slug}/report")
final class ReportPageController {

    private final Limit limit = new Limit(20, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final ReportDesk desk;
    private final Reasons reasons;
    private final ModerationSettings settings;
    private final MessageSource messages;

    ReportPageController(
            PetitionViews petitions,
            PetitionSheets sheets,
            ReportDesk desk,
            Reasons reasons,
            ModerationSettings settings,
            MessageSource messages) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.desk = desk;
        this.reasons = reasons;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String slug, Reader reader) {
        var form = ReportForm.empty(UUID.randomUUID().toString());
        return page(readable(slug), form, Problems.NONE, reader);
    }

    @PostMapping
    ModelAndView report(
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            Reader reader,
            HttpServletRequest request) {
        var petition = readable(slug);
        var form = new ReportForm(typed.get("category"), typed.get("note"), typed.get("replyTo"), typed.get("key"));
        if (!limit.isLeft(request.getRemoteAddr())) {
            var said = messages.getMessage("report.too-many", null, reader.locale());
            return answer(page(petition, form, Problems.of(null, said), reader), HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            desk.report(petition, form, reader.language());
            limit.count(request.getRemoteAddr());
            return SeeOther.to("/" + reader.language() + "/p/" + petition.slug() + "/report/thanks");
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), field -> field);
            return answer(page(petition, form, problems, reader), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/thanks")
    ModelAndView thanks(@PathVariable String slug, Reader reader) {
        return new ModelAndView("report/thanks", Map.of("petition", sheets.sheet(readable(slug), reader)));
    }

    private ModelAndView page(PetitionPage petition, ReportForm form, Problems problems, Reader reader) {
        return new ModelAndView(
                "report/form",
                Map.of(
                        "petition",
                        sheets.sheet(petition, reader),
                        "form",
                        form,
                        "problems",
                        problems,
                        "daysKept",
                        settings.daysNotesAreKept(),
                        "categories",
                        categories(reader)));
    }

    private List<Choice> categories(Reader reader) {
        return reasons.all(Use.REPORTING).stream()
                .map(each -> new Choice(each.code(), each.title(reader.language()), each.text(reader.language())))
                .toList();
    }

    private PetitionPage readable(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
