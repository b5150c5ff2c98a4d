package org.tadamon.api.export.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.page.Reader;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** What a package says in words, in one language. */
@Component
class PackageTexts {

    private final MessageSource messages;
    private final SigningKey key;

    PackageTexts(MessageSource messages, SigningKey key) {
        this.messages = messages;
        this.key = key;
    }

    /** What was signed, as it was written (CommonMark). */
    static byte[] petition(Wording wording) {
        return written(Stream.of("# " + wording.title(), wording.demand(), wording.background()));
    }

    /** To whom, how many, as of when, and how it was counted. */
    byte[] cover(ExportFacts facts, Recipient to, String reference, String language) {
        var reader = new Reader(language, "");
        var count = facts.count();
        var who = to.who();
        var addressee = Stream.of(who.name(), who.office(), facts.nameOf(who.areaCode(), language))
                .collect(Collectors.joining("\n"));
        var total = say(
                "export.cover.total",
                reader,
                title(facts, language),
                reader.number(count.total()),
                reader.moment(count.asOf()));
        var method = say(count.guarded() ? "export.method.guarded" : "export.method.open", reader);
        var check = say("export.method.check", reader, reference, facts.textVersion(), key.fingerprint());
        return written(
                Stream.of(List.of(addressee, total), List.of(constituents(facts, to, reader)), List.of(method, check))
                        .flatMap(List::stream));
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
