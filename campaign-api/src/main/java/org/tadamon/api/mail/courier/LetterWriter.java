package org.tadamon.api.mail.courier;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.page.IcuMessages;

/** Writes what was ordered as a letter, in the language of whoever gets it. */
@Component
class LetterWriter {

    private final MessageSource messages;
    private final @Nullable String senderName;

    LetterWriter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        var set = settings.senderName();
        this.senderName = set == null || set.isBlank() ? null : set.strip();
    }

    /** Under a reference that is the same each time it is written. */
    Letter write(MailOrder order, String reference) {
        var locale = Locale.forLanguageTag(order.language());
        var language = IcuMessages.languageFor(locale.getLanguage());
        var about = "mail." + EnumCode.of(order.purpose()) + ".";
        return new Letter(
                reference,
                EmailAddress.parse(order.to()).orElseThrow().deliverable(),
                language,
                Objects.requireNonNullElseGet(senderName, () -> text("mail.sender", locale)),
                text(about + "subject", locale),
                paragraphs(order, about, locale).collect(Collectors.joining("\n\n", "", "\n")));
    }

    private Stream<String> paragraphs(MailOrder order, String about, Locale locale) {
        var told = order.purpose().facts().stream()
                .flatMap(fact ->
                        Stream.ofNullable(order.facts().get(fact)).map(value -> text(about + fact, locale, value)));
        return Stream.of(Stream.of(text(about + "text", locale)), told, Stream.of(text(about + "end", locale)))
                .flatMap(part -> part);
    }

    private String text(String key, Locale locale, Object... facts) {
        return messages.getMessage(key, facts, locale);
    }
}
