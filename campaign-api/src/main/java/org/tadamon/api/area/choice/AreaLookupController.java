package org.tadamon.api.area.choice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.area.Areas;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.core.area.Area;

/** Where a postcode lies, over JSON. What is looked up stands in the body, where no log sees it. */
@RestController
@Tag(name = "Areas")
class AreaLookupController {

    /**
     * What was typed.
     *
     * @param level by which the petition counts; countries without one
     * @param language in which areas are named; {@code en} without one
     * @param text a postcode, or what a district is called
     */
    record Asked(
            @Nullable String level,
            @Nullable String language,
            @Nullable String text) {
        @Override
        public String toString() {
            return "<asked>";
        }
    }

    /** The areas in which it lies: most often one, none where it is not known. */
    record Found(List<FoundArea> areas) {}

    /** One of them. */
    record FoundArea(String code, String name) {}

    private final Areas areas;
    private final AreaSearch search;

    AreaLookupController(Areas areas, AreaSearch search) {
        this.areas = areas;
        this.search = search;
    }

    @PostMapping("/api/v1/areas/lookups")
    @Operation(
            summary = "The areas a postcode lies in",
            description =
                    "Of those a signer may choose where people are counted by this level. Nothing of what is asked"
                            + " is kept.")
    Found look(@RequestBody Asked asked) {
        var level = asked.level != null && areas.levels().contains(asked.level) ? asked.level : Area.COUNTRY;
        var language = IcuMessages.languageFor(asked.language);
        return new Found(search.byPostcode(level, language, Objects.requireNonNullElse(asked.text, "")).stream()
                .map(each -> new FoundArea(each.code(), each.name()))
                .toList());
    }
}
