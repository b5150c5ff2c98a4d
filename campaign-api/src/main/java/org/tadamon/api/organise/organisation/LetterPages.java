package org.tadamon.api.organise.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Choice;
import org.tadamon.api.export.letter.LetterDesk;
import org.tadamon.api.export.letter.LetterDesk.Change;
import org.tadamon.api.export.letter.LetterPreview;
import org.tadamon.api.export.letter.WrittenLetter;
import org.tadamon.api.export.paper.Cover;
import org.tadamon.api.page.Reader;
import org.tadamon.core.letter.MergeField;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Gathers what the page about an organisation's letters says. */
@Component
final class LetterPages {

    private final OrganisationPages pages;
    private final OrganisationRows rows;
    private final LetterDesk desk;
    private final LetterPreview preview;
    private final MessageSource messages;

    LetterPages(
            OrganisationPages pages,
            OrganisationRows rows,
            LetterDesk desk,
            LetterPreview preview,
            MessageSource messages) {
        this.pages = pages;
        this.rows = rows;
        this.desk = desk;
        this.preview = preview;
        this.messages = messages;
    }

    /** A letter to be written. */
    record LetterField(String language, String dir, String label, String value, boolean own) {}

    /** A letter as it would arrive. */
    record Shown(String language, String dir, String label, Cover cover) {}

    /** That letters were written. */
    record Written(String by, String at, String languages) {}

    /** The page; {@code typed} stands in its form in place of what is kept. */
    ModelAndView page(Actor actor, UUID id, Map<String, String> typed, Reader reader) {
        var known = pages.known(actor, id);
        var letters = ordered(desk.read(actor, known.id()), reader).stream()
                .map(letter -> field(letter, typed, reader))
                .toList();
        return pages.about(known, "letters", actor, reader)
                .addObject("letters", letters)
                .addObject("fields", fields(reader))
                .addObject("previews", List.of())
                .addObject(
                        "changes",
                        desk.changes(actor, known.id()).stream()
                                .map(change -> written(change, reader))
                                .toList());
    }

    /** What is typed, as it would arrive. */
    List<Shown> previews(UUID id, Map<String, String> typed, Reader reader) {
        return List.of(reader.language(), reader.other()).stream()
                .map(language -> new Shown(
                        language,
                        Reader.dirOf(language),
                        label(language, reader),
                        preview.of(new OrganisationId(id), language, typed.getOrDefault("letters." + language, ""))))
                .toList();
    }

    /** The page again, with what was wrong. */
    ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return pages.refused(page, refused, reader);
    }

    /** The reader's language first. */
    private static List<WrittenLetter> ordered(List<WrittenLetter> letters, Reader reader) {
        return letters.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.language().equals(reader.language()),
                        one.language().equals(reader.language())))
                .toList();
    }

    private LetterField field(WrittenLetter letter, Map<String, String> typed, Reader reader) {
        var language = letter.language();
        return new LetterField(
                language,
                Reader.dirOf(language),
                label(language, reader),
                typed.getOrDefault("letters." + language, letter.text()),
                letter.own());
    }

    private List<Choice> fields(Reader reader) {
        return Arrays.stream(MergeField.values())
                .map(MergeField::code)
                .map(code -> new Choice(
                        code, "{{" + code + "}}", messages.getMessage("letter.field." + code, null, reader.locale())))
                .toList();
    }

    private Written written(Change change, Reader reader) {
        var languages = change.languages().stream()
                .map(language -> label(language, reader))
                .toList();
        return new Written(rows.name(change.by(), reader), reader.moment(change.at()), String.join(" · ", languages));
    }

    private String label(String language, Reader reader) {
        return messages.getMessage("field.letters." + language, null, reader.locale());
    }
}
