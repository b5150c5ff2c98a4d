package org.tadamon.api.organise.imports;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.postcode.PostcodeImports;
import org.tadamon.api.area.postcode.Postcodes;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.organise.imports.ImportPage.Known;
import org.tadamon.api.organise.imports.ImportPage.Sent;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.postcodelist.PostcodeLine;

/** Brings in the postcodes signers may type to find their area. */
@Controller
@RequestMapping("/{language:ar|en}/organise/postcodes")
final class PostcodeImportController {

    private static final String POSTCODES = "postcodes";
    private static final int ON_A_PAGE = 50;

    private final Postcodes list;
    private final PostcodeImports imports;
    private final Areas areas;
    private final ImportPage page;
    private final Access access;

    PostcodeImportController(Postcodes list, PostcodeImports imports, Areas areas, ImportPage page, Access access) {
        this.access = access;
        this.list = list;
        this.imports = imports;
        this.areas = areas;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer taken,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.show(POSTCODES, known(after, reader), taken);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String key,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.take(POSTCODES, new Sent(file, key), imports::importCsv, known(null, reader), reader);
    }

    private Known known(@Nullable String after, Reader reader) {
        var some = list.some(after == null ? "" : after, ON_A_PAGE + 1);
        var rows = some.stream().limit(ON_A_PAGE).toList();
        var next = some.size() > ON_A_PAGE ? rows.getLast().begins() : null;
        var links = new ListLinks("/" + reader.language() + "/organise/" + POSTCODES);
        return new Known(
                "",
                rows.stream().map(each -> row(each, reader)).toList(),
                links.next("after", next),
                links.first(after));
    }

    private LabelledValue row(PostcodeLine each, Reader reader) {
        return new LabelledValue(
                each.begins(),
                each.areas().stream()
                        .map(code -> areas.name(code, reader.language()))
                        .collect(Collectors.joining(" · ")));
    }
}
