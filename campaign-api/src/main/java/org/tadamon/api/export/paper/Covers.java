package org.tadamon.api.export.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.page.Reader;
import org.tadamon.core.letter.LetterText;

/** Finds the words of covers, in each language. */
@Component
public class Covers {

    private static final String FIRST_STRONG = "\u2068";
    private static final String END = "\u2069";

    private final MessageSource messages;

    Covers(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What makes a package one of ours.
     *
     * @param reference the id of the export
     * @param fingerprint of the key it is signed with
     */
    public record Seal(String reference, String fingerprint) {}

    /** To whom, what is written to them, how many, as of when, and how it was counted. */
    public Cover cover(ExportFacts facts, Recipient to, Seal seal, String language) {
        var reader = new Reader(language, "");
        var who = to.who();
        var addressee = Stream.of(who.name(), who.office(), facts.nameOf(who.areaCode(), language))
                .filter(each -> !each.isBlank())
                .toList();
        var figures = Stream.of(total(facts, reader), constituents(facts, to, reader))
                .filter(each -> !each.isEmpty())
                .toList();
        return new Cover(addressee, letter(facts, to, seal, reader), figures, method(facts, seal, reader));
    }

    /** What an organisation wrote, filled in for one of those it goes to. */
    private List<String> letter(ExportFacts facts, Recipient to, Seal seal, Reader reader) {
        var letter = facts.order().letters().get(reader.language());
        if (letter == null) {
            return List.of();
        }
        var language = reader.language();
        return new LetterText(letter.text()).filled(field -> switch (field) {
            case NAME -> apart(to.who().name());
            case OFFICE -> apart(to.who().office());
            case AREA -> apart(facts.nameOf(to.who().areaCode(), language));
            case TITLE -> apart(facts.title(language));
            case TOTAL -> reader.number(facts.count().total());
            case CONSTITUENTS -> constituents(facts, to, reader);
            case DATE -> apart(reader.moment(facts.count().asOf()));
            case REFERENCE -> apart(seal.reference);
            case ORGANISATION -> apart(letter.from());
        });
    }

    /** In its own order, from whichever side the words around it are read. */
    private static String apart(String text) {
        return text.isBlank() ? "" : FIRST_STRONG + text + END;
    }

    String total(ExportFacts facts, Reader reader) {
        var count = facts.count();
        return say(
                "export.cover.total",
                reader,
                facts.title(reader.language()),
                reader.number(count.total()),
                reader.moment(count.asOf()));
    }

    List<String> method(ExportFacts facts, Seal seal, Reader reader) {
        return List.of(
                say(facts.count().guarded() ? "export.method.guarded" : "export.method.open", reader),
                say("export.method.check", reader, seal.reference, facts.textVersion(), seal.fingerprint));
    }

    private String constituents(ExportFacts facts, Recipient to, Reader reader) {
        var day = reader.day(facts.count().areasAsOf());
        return switch (to.constituents()) {
            case NOT_COUNTED -> facts.count().guarded() ? "" : say("export.cover.not-counted", reader);
            case TOO_FEW -> say("export.cover.too-few", reader, day);
            case TOLD ->
                say("export.cover.constituents", reader, reader.number(Objects.requireNonNull(to.atLeast())), day);
        };
    }

    String say(String code, Reader reader, Object... arguments) {
        return messages.getMessage(code, arguments, reader.locale());
    }
}
