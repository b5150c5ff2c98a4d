package org.tadamon.api.export.letter.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.export.letter.LetterDesk;
import org.tadamon.api.export.letter.WrittenLetter;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.core.letter.MergeField;
import org.tadamon.core.organisation.OrganisationId;

/** The letters an organisation sends with packages for decision makers, over JSON. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/letters")
@Tag(name = "Exports")
class LetterController {

    private final LetterDesk desk;

    LetterController(LetterDesk desk) {
        this.desk = desk;
    }

    /** What they are to say, by language tag; one that is left out stays, an empty one is that of the platform. */
    record LettersForm(@Nullable Map<String, @Nullable String> letters) {}

    /**
     * What goes along.
     *
     * @param letters one for each language
     * @param fields what can be filled in, as it is written between double braces
     * @param changes who wrote them when, the last first
     */
    record LettersJson(List<WrittenLetter> letters, List<String> fields, List<ChangeJson> changes) {}

    /** That somebody wrote letters; in the languages that are not named goes that of the platform. */
    record ChangeJson(String by, Instant at, List<String> languages) {}

    @GetMapping
    @Operation(
            summary = "The letters that go along with packages",
            description = "Of those who may have packages made, after a step-up.")
    LettersJson read(Actor actor, @PathVariable OrganisationId organisation) {
        return new LettersJson(
                desk.read(actor, organisation),
                Arrays.stream(MergeField.values()).map(MergeField::code).toList(),
                desk.changes(actor, organisation).stream()
                        .map(each -> new ChangeJson(each.by().toString(), each.at(), each.languages()))
                        .toList());
    }

    @PutMapping
    @Operation(
            summary = "Write the letters that go along with packages",
            description = "What is ordered from now on carries them; what was ordered before keeps what it had."
                    + " Safe to repeat. Of those who may have packages made, after a step-up.")
    LettersJson write(Actor actor, @PathVariable OrganisationId organisation, @RequestBody LettersForm form) {
        var texts = new HashMap<String, @Nullable String>(form.letters() == null ? Map.of() : form.letters());
        texts.keySet().retainAll(IcuMessages.LANGUAGES);
        desk.write(actor, organisation, texts);
        return read(actor, organisation);
    }
}
