package org.tadamon.api.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.projections.petitionpage.Milestones;
import org.tadamon.projections.petitionpage.Milestones.Reached;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionPage.News;
import org.tadamon.projections.petitionpage.PetitionStory.Answered;

/** What has become of a petition, as far as everybody may read it. */
@Component
class PetitionEntries {

    private final PublicLinks links;
    private final Markdown markdown;
    private final MessageSource messages;
    private final Clock clock;

    PetitionEntries(PublicLinks links, Markdown markdown, MessageSource messages, Clock clock) {
        this.links = links;
        this.markdown = markdown;
        this.messages = messages;
        this.clock = clock;
    }

    /** That it was opened, its news, what it reached and what was answered; in no order. */
    List<FeedEntry> of(PetitionPage petition, Reader reader) {
        var told = new Told(petition, reader);
        return Stream.of(
                        told.opened().stream(),
                        petition.news().stream().map(told::news),
                        Milestones.forEverybody(petition, clock.instant()).stream()
                                .map(told::reached),
                        petition.story().answers().stream().map(told::answered))
                .flatMap(each -> each)
                .toList();
    }

    /** One petition, to one reader. */
    private final class Told {

        private final Reader reader;
        private final UUID petition;
        private final String title;
        private final String demand;
        private final String link;
        private final Optional<Instant> openedAt;

        Told(PetitionPage page, Reader reader) {
            this.reader = reader;
            var wording =
                    Translated.of(page.draft().wordings(), reader.language()).text();
            petition = page.id().value();
            title = wording.title();
            demand = wording.demand();
            link = links.petition(reader.language(), page.slug(), "");
            openedAt = Optional.ofNullable(page.openedAt());
        }

        Optional<FeedEntry> opened() {
            return openedAt.map(at -> entry(petition, say("feed.opened"), at, markdown.toHtml(demand)));
        }

        FeedEntry news(News one) {
            return entry(one.id().value(), say("feed.news"), one.postedAt(), html(one.texts()));
        }

        FeedEntry reached(Reached one) {
            var id = UUID.nameUUIDFromBytes((petition + "|" + one.count()).getBytes(StandardCharsets.UTF_8));
            return entry(id, say("feed.reached", reader.number(one.count())), startOf(one.on()), "");
        }

        FeedEntry answered(Answered one) {
            var answer = one.answer();
            var said = say("feed.answered", answer.from());
            return entry(one.id().value(), said, startOf(answer.on()), html(answer.texts()));
        }

        private FeedEntry entry(UUID id, String said, Instant at, String html) {
            return new FeedEntry(id, said, link, at, html);
        }

        private String html(Map<String, String> texts) {
            return markdown.toHtml(Translated.of(texts, reader.language()).text());
        }

        private String say(String code, Object... more) {
            var facts = Stream.concat(Stream.of(title), Stream.of(more)).toArray();
            return messages.getMessage(code, facts, reader.locale());
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
