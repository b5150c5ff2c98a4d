package org.tadamon.api.organise.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.area.Area;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/**
 * Adds decision makers of the imported list to those a petition being written is addressed to; nothing is saved yet.
 */
@Controller
@RequestMapping({"/{language:ar|en}/organise/new/addressees", "/{language:ar|en}/organise/p/{id}/edit/addressees"})
final class AddresseesController {

    /** As many as a petition may be addressed to. */
    private static final int MOST = 1_000;

    private final DecisionMakerViews decisionMakers;
    private final Areas areas;
    private final KnownPetitions petitions;
    private final WritingPage page;

    AddresseesController(DecisionMakerViews decisionMakers, Areas areas, KnownPetitions petitions, WritingPage page) {
        this.petitions = petitions;
        this.decisionMakers = decisionMakers;
        this.areas = areas;
        this.page = page;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> typed,
            Reader reader) {
        if (id != null) {
            petitions.named(id, actor, Right.WRITE);
        }
        var lines = typed.getOrDefault("addressees", "");
        var joined = AddresseeLines.join(lines, found(typed));
        var fields = new HashMap<>(typed);
        fields.put("addressees", joined);
        return page.show(id, fields, reader)
                .addObject(
                        "added",
                        joined.lines().count()
                                - lines.lines().filter(l -> !l.isBlank()).count());
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping
    ModelAndView again(@PathVariable(required = false) @Nullable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/" + (id == null ? "new" : "p/" + id + "/edit"));
    }

    private List<String> found(Map<String, String> typed) {
        var search = typed.getOrDefault("makers-search", "").strip();
        var level = typed.getOrDefault("makers-level", "");
        return decisionMakers.list(new ListDecisionMakers(search, null, null, MOST)).decisionMakers().stream()
                .filter(each -> level.isEmpty() || level.equals(levelOf(each)))
                .map(each -> AddresseeLines.write(each.name(), each.office(), each.areaCode()))
                .toList();
    }

    private String levelOf(DecisionMaker each) {
        return areas.find(each.areaCode()).map(Area::level).orElse("");
    }
}
