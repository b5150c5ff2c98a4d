package org.tadamon.api.organise.imports;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.decisionmaker.Coverage;
import org.tadamon.api.page.Reader;

/** Tells which areas have nobody on the list of decision makers. */
@Controller
final class CoverageController {

    private final Coverage coverage;
    private final Areas areas;
    private final Access access;

    CoverageController(Coverage coverage, Areas areas, Access access) {
        this.coverage = coverage;
        this.areas = areas;
        this.access = access;
    }

    /** One level, in words. */
    record LevelShown(String level, int covered, int areas, List<LabelledValue> without) {}

    @GetMapping("/{language:ar|en}/organise/decision-makers/coverage")
    ModelAndView show(Actor actor, Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var levels = coverage.levels().stream()
                .map(level -> new LevelShown(
                        level.level(),
                        level.covered(),
                        level.areas(),
                        level.without().stream()
                                .map(area -> new LabelledValue(areas.name(area.code(), reader.language()), area.code()))
                                .toList()))
                .toList();
        return new ModelAndView("organise/coverage").addObject("levels", levels);
    }
}
