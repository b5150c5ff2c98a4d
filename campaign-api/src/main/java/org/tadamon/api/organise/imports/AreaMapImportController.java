package org.tadamon.api.organise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.areamap.AreaMapImports;
import org.tadamon.api.areamap.AreaMaps;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.organise.imports.ImportPage.Known;
import org.tadamon.api.organise.imports.ImportPage.Sent;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.areamap.AreaMapLine;

/** Brings in the shapes of areas, so that counts can be seen as maps. */
@Controller
@RequestMapping("/{language:ar|en}/organise/area-maps")
final class AreaMapImportController {

    private static final String AREA_MAPS = "area-maps";

    private final AreaMaps maps;
    private final AreaMapImports imports;
    private final ImportPage page;
    private final MessageSource messages;
    private final Access access;

    AreaMapImportController(
            AreaMaps maps, AreaMapImports imports, ImportPage page, MessageSource messages, Access access) {
        this.access = access;
        this.maps = maps;
        this.imports = imports;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable Integer taken, Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.show(AREA_MAPS, known(reader), taken).addObject("property", AreaMapImports.PROPERTY);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = AreaMapImports.PROPERTY) String property,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var answer = page.take(
                AREA_MAPS,
                new Sent(file, key),
                (sent, under) -> imports.importGeoJson(sent, property, under),
                known(reader),
                reader);
        return answer.addObject("property", property);
    }

    private Known known(Reader reader) {
        List<LabelledValue> levels =
                maps.all().stream().map(each -> row(each, reader)).toList();
        return new Known("", levels, null, null);
    }

    private LabelledValue row(AreaMapLine each, Reader reader) {
        return new LabelledValue(
                String.valueOf(messages.getMessage("level." + each.level(), null, each.level(), reader.locale())),
                reader.number(each.areas()) + " · " + reader.moment(each.importedAt()));
    }
}
