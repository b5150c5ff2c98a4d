package org.tadamon.api.organise.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.letterdrive.LetterDriveDesk;
import org.tadamon.api.letterdrive.LetterDriveDesk.Belonging;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.page.LetterDriveSheets;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The letter drives of one's organisations, and starting another. */
@Controller
@RequestMapping("/{language:ar|en}/organise/letters")
final class LetterDrivesPageController {

    private final LetterDriveDesk desk;
    private final LetterDriveViews drives;
    private final LetterDriveSheets sheets;
    private final LetterDriveFormPage page;
    private final Organisations organisations;
    private final Access access;
    private final Again again;

    LetterDrivesPageController(
            LetterDriveDesk desk,
            LetterDriveViews drives,
            LetterDriveSheets sheets,
            LetterDriveFormPage page,
            Organisations organisations,
            Access access,
            Again again) {
        this.desk = desk;
        this.drives = drives;
        this.sheets = sheets;
        this.page = page;
        this.organisations = organisations;
        this.access = access;
        this.again = again;
    }

    @GetMapping
    ModelAndView list(Actor actor, Reader reader) {
        var seen = organisations.of(actor.account()).stream()
                .map(OrganisationView::id)
                .filter(each -> access.may(actor, Right.SEE_FIGURES, each))
                .toList();
        return new ModelAndView("organise/letters/list")
                .addObject("drives", sheets.toEverybody(drives.of(seen), reader))
                .addObject("mayWrite", !page.writesFor(actor).isEmpty());
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, Reader reader) {
        return page.fresh(actor, page.usual(), reader);
    }

    @PostMapping("/new")
    ModelAndView start(Actor actor, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            var organisation = read("organisation", typed)
                    .map(OrganisationId::of)
                    .orElseThrow(() -> new CommandRefused(new Malformed("organisation")));
            var campaign = read("campaign", typed).map(CampaignId::of).orElse(null);
            var where = new Belonging(organisation, campaign, typed.get("key"));
            var id = desk.start(actor, where, LetterDriveFields.form(typed, null));
            return SeeOther.to("/" + reader.language() + "/organise/l/" + id + "?done=started");
        } catch (CommandRefused refused) {
            var again = page.fresh(actor, new HashMap<>(typed), reader);
            return this.again.refused(again, refused, reader.locale(), field -> onPage(field, reader));
        }
    }

    /** What is said in no language at all is missing in the reader's. */
    static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "wordings".equals(field) ? "wordings." + reader.language() + ".title" : field;
    }

    private static Optional<String> read(String field, Map<String, String> typed) {
        var text = typed.getOrDefault(field, "");
        if (!text.isEmpty() && !text.matches("[0-9a-f-]{36}")) {
            throw new CommandRefused(new Malformed(field));
        }
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
