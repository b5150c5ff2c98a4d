package org.tadamon.api.organise.writing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.text.Markdown;

/** Shows what is being written as its readers will see it; nothing is saved. */
@Controller
@RequestMapping("/{language:ar|en}/organise/preview")
final class PreviewController {

    private final Markdown markdown;
    private final SimilarCards similar;

    PreviewController(Markdown markdown, SimilarCards similar) {
        this.markdown = markdown;
        this.similar = similar;
    }

    /** What is written in one language, as safe HTML. */
    record Written(String language, String dir, String title, String demand, String background) {}

    @PostMapping
    String preview(@RequestParam Map<String, String> fields, Reader reader, Model model) {
        List<Written> written = IcuMessages.LANGUAGES.stream()
                .filter(language -> PetitionFields.written(fields, language))
                .map(language -> written(fields, language))
                .toList();
        model.addAttribute("wordings", written);
        model.addAttribute("similar", similar.to(fields, reader));
        return "organise/preview";
    }

    @GetMapping
    ModelAndView again(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/new");
    }

    private Written written(Map<String, String> fields, String language) {
        return new Written(
                language,
                Reader.dirOf(language),
                fields.getOrDefault("wordings." + language + ".title", ""),
                markdown.toHtml(fields.getOrDefault("wordings." + language + ".demand", "")),
                markdown.toHtml(fields.getOrDefault("wordings." + language + ".background", "")));
    }
}
