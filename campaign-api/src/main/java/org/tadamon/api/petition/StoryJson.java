package org.tadamon.api.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.Milestones;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionStory.Answered;
import org.tadamon.projections.petitionpage.PetitionStory.Delivered;
import org.tadamon.projections.petitionpage.PetitionStory.Verdict;

/**
 * What has become of a petition, as JSON.
 *
 * @param submission how often it was submitted; a decision says which submission it is about
 * @param reasonCode why the moderators refused it or took it down; none without such a decision
 * @param note what the moderators told the organisers; for organisers only
 * @param sponsors how many signatures it needed before it was published; 0 for none
 * @param milestones by day
 * @param extensions times in which nobody could sign, and the closing time each led to
 * @param withdrawnBecause none unless it was withdrawn
 */
public record StoryJson(
        int submission,
        @Nullable String reasonCode,
        @Nullable String note,
        int sponsors,
        List<MilestoneJson> milestones,
        List<ExtensionJson> extensions,
        List<DeliveryJson> deliveries,
        List<AnswerJson> answers,
        @Nullable String withdrawnBecause) {

    /** So many signatures counted on that day. */
    public record MilestoneJson(long count, LocalDate on) {}

    /** The closing time moved. */
    public record ExtensionJson(Instant closesAt, Instant lostFrom, Instant lostUntil) {}

    /** It was handed over. */
    public record DeliveryJson(String id, LocalDate on, String to, String way, String note) {}

    /** It was answered. */
    public record AnswerJson(String id, LocalDate on, String from, Map<String, String> texts) {}

    static StoryJson forEverybody(PetitionPage page, Instant now) {
        return of(page, Milestones.forEverybody(page, now), null);
    }

    static StoryJson forOrganisers(PetitionPage page) {
        var verdict = page.story().verdict();
        return of(page, Milestones.all(page), verdict == null ? null : verdict.note());
    }

    private static StoryJson of(PetitionPage page, List<Milestones.Reached> milestones, @Nullable String note) {
        var story = page.story();
        return new StoryJson(
                story.submission(),
                reasonCode(page),
                note,
                story.sponsors(),
                milestones.stream()
                        .map(each -> new MilestoneJson(each.count(), each.on()))
                        .toList(),
                story.extensions().stream()
                        .map(each -> new ExtensionJson(each.closesAt(), each.lostFrom(), each.lostUntil()))
                        .toList(),
                story.deliveries().stream().map(StoryJson::json).toList(),
                story.answers().stream().map(StoryJson::json).toList(),
                story.withdrawal() == null ? null : story.withdrawal().reason());
    }

    private static @Nullable String reasonCode(PetitionPage page) {
        var story = page.story();
        if (story.hiding() != null) {
            return story.hiding().reasonCode();
        }
        Verdict verdict = story.verdict();
        return verdict == null || page.stage() != Stage.REJECTED ? null : verdict.reasonCode();
    }

    private static DeliveryJson json(Delivered each) {
        var delivery = each.delivery();
        return new DeliveryJson(
                each.id().toString(),
                delivery.on(),
                delivery.to(),
                delivery.way().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                delivery.note());
    }

    private static AnswerJson json(Answered each) {
        var answer = each.answer();
        return new AnswerJson(each.id().toString(), answer.on(), answer.from(), answer.texts());
    }
}
