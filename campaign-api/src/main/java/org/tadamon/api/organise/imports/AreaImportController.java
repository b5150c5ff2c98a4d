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
import org.tadamon.api.area.AreaImports;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.organise.imports.ImportPage.Known;
import org.tadamon.api.organise.imports.ImportPage.Sent;
import org.tadamon.api.page.Reader;

/** Brings in the areas people are counted by. */
@Controller
@RequestMapping("/{language:ar|en}/organise/areas")
final class AreaImportController {

    private static final String AREAS = "areas";

    private final Areas areas;
    private final AreaImports imports;
    private final ImportPage page;
    private final Access access;
    private final MessageSource messages;

    AreaImportController(Areas areas, AreaImports imports, ImportPage page, MessageSource messages, Access access) {
        this.access = access;
        this.areas = areas;
        this.imports = imports;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable Integer taken, Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.show(AREAS, known(reader), taken);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String key,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.take(AREAS, new Sent(file, key), imports::importCsv, known(reader), reader);
    }

    private Known known(Reader reader) {
        List<LabelledValue> levels = areas.levels().stream()
                .map(level -> new LabelledValue(
                        String.valueOf(messages.getMessage("level." + level, null, level, reader.locale())),
                        reader.number(areas.of(level).size())))
                .toList();
        return new Known("", levels, null, null);
    }
}
