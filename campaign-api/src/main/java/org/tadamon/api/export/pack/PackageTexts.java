package org.tadamon.api.export.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.page.Reader;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** What a package says in words, in one language. */
@Component
class PackageTexts {

    private final MessageSource messages;

    PackageTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What was signed, as it was written (CommonMark). */
    static byte[] petition(Wording wording) {
        return written(Stream.of("# " + wording.title(), wording.demand(), wording.background()));
    }

    /** To whom, how many, as of when, and how it was counted. */
    byte[] cover(ExportFacts facts, DecisionMaker to, String language) {
        var reader = new Reader(language, "");
        var count = facts.count();
        var addressee = Stream.of(to.name(), to.office(), facts.nameOf(to.areaCode(), language))
                .collect(Collectors.joining("\n"));
        var total = say(
                "export.cover.total",
                reader,
                title(facts, language),
                reader.number(count.total()),
                reader.moment(count.asOf()));
        var method = say(count.guarded() ? "export.method.guarded" : "export.method.open", reader, count.least());
        var check = say("export.method.check", reader, String.valueOf(facts.position()), facts.textVersion());
        return written(Stream.of(
                        List.of(addressee, total),
                        count.guarded() ? List.<String>of() : List.of(constituents(facts, to, reader)),
                        List.of(method, check))
                .flatMap(List::stream));
    }

    private String constituents(ExportFacts facts, DecisionMaker to, Reader reader) {
        var count = facts.count();
        var day = reader.day(count.areasAsOf());
        var atLeast = count.areas().get(to.areaCode());
        return atLeast == null
                ? say("export.cover.few", reader, count.least(), day)
                : say("export.cover.constituents", reader, reader.number(atLeast), day);
    }

    private static String title(ExportFacts facts, String language) {
        var wording = facts.wordings().get(language);
        return (wording == null ? facts.wordings().firstEntry().getValue() : wording).title();
    }

    private String say(String code, Reader reader, Object... arguments) {
        return messages.getMessage(code, arguments, reader.locale());
    }

    private static byte[] written(Stream<String> paragraphs) {
        return paragraphs
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
