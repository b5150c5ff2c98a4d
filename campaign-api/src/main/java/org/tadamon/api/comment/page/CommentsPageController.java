package org.tadamon.api.comment.page;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.comment.ShownComments;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.petition.Exposure;

/** Why people sign a petition, page by page, for everybody. A guarded petition has no such page. */
@Controller
final class CommentsPageController {

    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final ShownComments comments;

    CommentsPageController(PetitionViews petitions, PetitionSheets sheets, ShownComments comments) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.comments = comments;
    }

    @GetMapping("/{language:ar|en}/p/{slug}/comments")
    ModelAndView read(@PathVariable String slug, @RequestParam(defaultValue = "") String after, Reader reader) {
        var petition = petitions
                .bySlug(slug)
                .filter(page -> page.stage().isReadable())
                .filter(page -> page.draft().exposure() != Exposure.GUARDED)
                .orElseThrow(PageMissing::new);
        var key = PageKey.of(after);
        var page = comments.page(petition, key);
        var links = new ListLinks("/" + reader.language() + "/p/" + petition.slug() + "/comments");
        return new ModelAndView(
                        "comments/list",
                        Map.of("petition", sheets.sheet(petition, reader), "comments", page.comments()))
                .addObject("nextPage", links.next("after", page.next()))
                .addObject("firstPage", links.first(key));
    }
}
