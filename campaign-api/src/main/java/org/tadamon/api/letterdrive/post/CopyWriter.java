package org.tadamon.api.letterdrive.post;

import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.post.LetterCopies.Copy;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.delivery.Recipient;

/** Writes a copy as it is read: to whom, what, from whom, and how it came. */
@Component
public class CopyWriter {

    private static final int REFERENCE = 16;

    private final MessageSource messages;
    private final @Nullable String senderName;

    CopyWriter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        var set = settings.senderName();
        this.senderName = set == null || set.isBlank() ? null : set.strip();
    }

    /**
     * Under a reference that is the same each time it is written, and leads nobody back once the secret is destroyed.
     */
    Letter write(Draft draft, Copy copy, SubjectSecret secret) {
        var locale = Locale.forLanguageTag(draft.language());
        var to = copy.to();
        var one = String.join("|", "letter.reference", to.areaCode(), to.office(), to.name());
        return new Letter(
                HexFormat.of().formatHex(secret.proof(one), 0, REFERENCE),
                copy.address(),
                draft.language(),
                senderName == null ? messages.getMessage("mail.sender", null, locale) : senderName,
                draft.subject(),
                body(draft, to, locale),
                EmailAddress.parse(draft.email()).orElseThrow().deliverable());
    }

    /** The whole text, as it is sent. */
    public String body(Draft draft, Recipient to, Locale locale) {
        return String.join(
                "\n\n",
                greeting(to, locale),
                draft.text(),
                draft.name() + "\n" + draft.area() + "\n" + draft.email(),
                messages.getMessage("letter-drive.copy.end", null, locale) + "\n");
    }

    /** How every copy begins. */
    public String greeting(Recipient to, Locale locale) {
        return messages.getMessage("letter-drive.copy.greeting", new Object[] {to.name(), to.office()}, locale);
    }
}
