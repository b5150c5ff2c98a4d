package org.tadamon.api.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;

/** The log of decisions, over JSON. */
@RestController
@Tag(name = "Moderation")
class DecisionController {

    private final DecisionLog log;

    DecisionController(DecisionLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/decisions")
    @Operation(
            summary = "What moderators decided, the last first",
            description = "For everybody. A petition whose text is hidden has no title here. Texts are in the language"
                    + " of Accept-Language.")
    DecisionLog.Page read(@RequestParam(required = false) @Nullable String after, Locale locale) {
        var language = IcuMessages.languageFor(locale.getLanguage());
        return log.page(after, new Reader(language, ""));
    }
}
