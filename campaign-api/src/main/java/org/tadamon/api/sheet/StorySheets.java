package org.tadamon.api.sheet;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.sheet.StorySheet.Delivered;
import org.tadamon.api.sheet.StorySheet.Extension;
import org.tadamon.api.sheet.StorySheet.Milestone;
import org.tadamon.api.sheet.StorySheet.Reason;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.Milestones;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionStory;

/** Writes out for a reader what has become of a petition. */
@Component
public class StorySheets {

    private final Reasons reasons;
    private final Markdown markdown;
    private final Clock clock;

    StorySheets(Reasons reasons, Markdown markdown, Clock clock) {
        this.reasons = reasons;
        this.markdown = markdown;
        this.clock = clock;
    }

    StorySheet sheet(PetitionPage page, Reader reader) {
        var story = page.story();
        var verdict = story.verdict();
        var withdrawal = story.withdrawal();
        return new StorySheet(
                story.sponsors(),
                Milestones.forEverybody(page, clock.instant()).stream()
                        .map(each -> new Milestone(each.count(), reader.day(each.on())))
                        .toList(),
                extensions(story, reader),
                story.deliveries().stream().map(each -> delivered(each, reader)).toList(),
                story.answers().stream().map(each -> answered(each, reader)).toList(),
                reason(page, reader),
                verdict == null ? null : verdict.note(),
                story.changed(),
                withdrawal == null ? null : withdrawal.reason());
    }

    private static List<Extension> extensions(PetitionStory story, Reader reader) {
        return story.extensions().stream()
                .map(each -> new Extension(
                        reader.moment(each.lostFrom()),
                        reader.moment(each.lostUntil()),
                        reader.moment(each.closesAt())))
                .toList();
    }

    private static Delivered delivered(PetitionStory.Delivered each, Reader reader) {
        var delivery = each.delivery();
        return new Delivered(reader.day(delivery.on()), delivery.to(), EnumCode.of(delivery.way()), delivery.note());
    }

    private StorySheet.Answered answered(PetitionStory.Answered each, Reader reader) {
        var answer = each.answer();
        var text = Translated.of(answer.texts(), reader.language());
        return new StorySheet.Answered(
                reader.day(answer.on()), answer.from(), text.language(), text.dir(), markdown.toHtml(text.text()));
    }

    private @Nullable Reason reason(PetitionPage page, Reader reader) {
        var code = codeOf(page);
        if (code == null) {
            return null;
        }
        var chosen = reasons.of(code);
        return new Reason(chosen.title(reader.language()), chosen.text(reader.language()));
    }

    /** Only what holds now: a petition that was refused once and is open by now was refused for nothing. */
    private static @Nullable String codeOf(PetitionPage page) {
        var hiding = page.story().hiding();
        var verdict = page.story().verdict();
        if (hiding != null) {
            return hiding.reasonCode();
        }
        return page.stage() == Stage.REJECTED && verdict != null ? verdict.reasonCode() : null;
    }
}
