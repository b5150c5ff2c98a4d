package org.tadamon.api.area.choice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.choice.AreaLists.ListJson;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.core.area.Area;

/** What signers may choose, over JSON. */
@RestController
@Tag(name = "Areas")
class AreaChoiceController {

    /** An address with the version in it never tells anything else. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String FOR_NOW = "public, max-age=60";

    private final Areas areas;
    private final AreaLists lists;

    AreaChoiceController(Areas areas, AreaLists lists) {
        this.areas = areas;
        this.lists = lists;
    }

    @GetMapping("/api/v1/areas/choices")
    @Operation(
            summary = "The areas a signer may choose where people are counted by this level",
            description = "Areas of the level, then the countries that hold none of them, in the order of the language"
                    + " (ar or en), with every name they can be found by. With the version of the list in the address"
                    + " the answer may be kept for ever.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListJson.class)))
    ResponseEntity<byte[]> choices(
            @RequestParam(defaultValue = Area.COUNTRY) String level,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String version,
            HttpServletResponse response) {
        // whatever else is asked for has the same answer, and is not kept under a name of its own
        var known = areas.levels().contains(level) ? level : Area.COUNTRY;
        var read = IcuMessages.languageFor(language);
        var list = lists.list(known, read);
        response.setHeader(HttpHeaders.CACHE_CONTROL, list.version().equals(version) ? FOR_EVER : FOR_NOW);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list.json());
    }
}
