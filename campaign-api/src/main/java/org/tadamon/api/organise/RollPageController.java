package org.tadamon.api.organise;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.api.signerroll.RollViews.RollLine;
import org.tadamon.api.signerroll.RollViews.RollPage;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signerroll.ListSigners;
import org.tadamon.projections.signerroll.SignerStatus;

/** Who has signed, newest first, as of the moment the first page was turned to. */
@Controller
final class RollPageController {

    private static final int ON_A_PAGE = 50;

    private final KnownPetitions petitions;
    private final PetitionSheets sheets;
    private final RollViews roll;
    private final Areas areas;
    private final MessageSource messages;

    RollPageController(
            KnownPetitions petitions, PetitionSheets sheets, RollViews roll, Areas areas, MessageSource messages) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.roll = roll;
        this.areas = areas;
        this.messages = messages;
    }

    /** Which part of the list: as of a position, before a position. */
    record Part(@Nullable Long asOf, @Nullable Long before) {}

    @GetMapping("/{language:ar|en}/organise/p/{id}/signers")
    ModelAndView signers(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @ModelAttribute Part part,
            Reader reader) {
        var model = new ModelMap();
        var petition = petitions.named(id, actor, Right.SEE_SIGNERS);
        var filter = RollFilter.of(asked);
        var page = roll.roll(new ListSigners(petition.id(), filter.filter(), part.asOf(), part.before(), ON_A_PAGE));
        model.addAttribute("petition", sheets.sheet(petition, reader));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "lines", page.lines().stream().map(line -> row(line, reader)).toList());
        model.addAttribute("asOf", page.asOf());
        links(filter, part, page, "/" + reader.language() + "/organise/p/" + id + "/signers", model);
        choices(petition, reader, model);
        return new ModelAndView("organise/signers", model);
    }

    private static void links(RollFilter filter, Part part, RollPage page, String path, ModelMap model) {
        var links = new ListLinks(path)
                .with("area", filter.area())
                .with("visibility", filter.visibility())
                .with("status", filter.status())
                .with("source", filter.source());
        model.addAttribute("firstPage", links.first(part.before()));
        model.addAttribute("nextPage", links.with("asOf", page.asOf()).next("before", page.next()));
    }

    private void choices(PetitionPage petition, Reader reader, ModelMap model) {
        var choices = areas.choices(petition.draft().areaLevel(), reader.language()).stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
        var statuses = Stream.of(SignerStatus.values()).map(EnumCode::of).toList();
        model.addAttribute("areas", ChoiceGroup.only(choices));
        model.addAttribute("visibilities", named("visibility.", Choice.VISIBILITIES, reader));
        model.addAttribute("statuses", named("status.", statuses, reader));
    }

    private List<ChoiceGroup> named(String prefix, List<String> codes, Reader reader) {
        return ChoiceGroup.only(codes.stream()
                .map(code -> new Choice(code, messages.getMessage(prefix + code, null, reader.locale())))
                .toList());
    }

    private RollRow row(RollLine line, Reader reader) {
        return new RollRow(
                line.id().toString(),
                line.name(),
                line.email(),
                areas.name(line.areaCode(), reader.language()),
                EnumCode.of(line.visibility()),
                line.source(),
                line.givenAt(),
                EnumCode.of(line.status()));
    }
}
