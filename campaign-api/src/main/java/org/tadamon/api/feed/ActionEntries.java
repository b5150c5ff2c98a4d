package org.tadamon.api.feed;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.tadamon.api.action.page.ActionTimes;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.projections.actionpage.ActionPage;

/**
 * That people are called together: when, and what everybody may know of the place, never where exactly. Whoever may
 * know that learns it on the action's page, once it is time; what a feed reader has fetched nobody takes back.
 */
@Component
class ActionEntries {

    private final PublicLinks links;
    private final ActionTimes times;
    private final Markdown markdown;
    private final MessageSource messages;

    ActionEntries(PublicLinks links, ActionTimes times, Markdown markdown, MessageSource messages) {
        this.links = links;
        this.times = times;
        this.markdown = markdown;
        this.messages = messages;
    }

    FeedEntry of(ActionPage action, Reader reader) {
        var plan = action.plan();
        var words = Translated.of(plan.wordings(), reader.language()).text();
        var off = action.calledOff();
        var title = new Object[] {words.title(), times.when(plan.timing(), reader)};
        var near = inWords(plan.place().near(), reader);
        return new FeedEntry(
                action.id().value(),
                messages.getMessage(off == null ? "feed.action" : "feed.called-off", title, reader.locale()),
                links.action(reader.language(), action.id().link(), ""),
                action.changedAt(),
                off == null
                        ? paragraph(near) + markdown.toHtml(words.description())
                        : paragraph(inWords(off.reasons(), reader)));
    }

    private static String inWords(Map<String, String> texts, Reader reader) {
        return texts.isEmpty() ? "" : Translated.of(texts, reader.language()).text();
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }
}
