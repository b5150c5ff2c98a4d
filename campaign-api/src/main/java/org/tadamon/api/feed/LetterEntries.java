package org.tadamon.api.feed;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** That people are asked to write to those who decide, and why. */
@Component
class LetterEntries {

    private final PublicLinks links;
    private final Markdown markdown;
    private final MessageSource messages;

    LetterEntries(PublicLinks links, Markdown markdown, MessageSource messages) {
        this.links = links;
        this.markdown = markdown;
        this.messages = messages;
    }

    FeedEntry of(LetterDrivePage drive, Reader reader) {
        var words = Translated.of(drive.plan().wordings(), reader.language()).text();
        return new FeedEntry(
                drive.id().value(),
                messages.getMessage("feed.letters", new Object[] {words.title()}, reader.locale()),
                links.letters(reader.language(), drive.id().link()),
                drive.startedAt(),
                markdown.toHtml(words.reason()));
    }
}
