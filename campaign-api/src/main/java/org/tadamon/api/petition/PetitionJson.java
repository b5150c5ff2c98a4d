package org.tadamon.api.petition;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.projections.petitionlist.PetitionLine;
import org.tadamon.projections.petitionpage.PetitionPage;

/**
 * A petition as JSON.
 *
 * @param organisation the id of whose petition it is; none for the one that runs the platform
 * @param stage one of {@link org.tadamon.core.petition.life.Stage}, in small letters, as recorded
 * @param takesSignatures whether it can be signed at this moment
 * @param textVersion SHA-256 of the frozen text, hexadecimal
 */
public record PetitionJson(
        String id,
        String slug,
        @Nullable String organisation,
        String stage,
        boolean takesSignatures,
        Map<String, Wording> wordings,
        List<Addressee> addressees,
        int goal,
        Instant closesAt,
        String exposure,
        String areaLevel,
        @Nullable String textVersion,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<NewsJson> news,
        StoryJson story) {

    /** News as JSON. */
    public record NewsJson(String id, Instant postedAt, Map<String, String> texts) {}

    /** A line of the list as JSON. */
    record LineJson(
            String id,
            String slug,
            Map<String, String> titles,
            int goal,
            long total,
            Instant closesAt,
            String exposure,
            boolean takesSignatures) {

        static LineJson of(PetitionLine line, long total, Instant now) {
            return new LineJson(
                    line.id().toString(),
                    line.slug(),
                    line.titles(),
                    line.goal(),
                    total,
                    line.closesAt(),
                    written(line.exposure()),
                    line.takesSignaturesAt(now));
        }
    }

    /** A page of the list as JSON. */
    record ListJson(List<LineJson> petitions, @Nullable String next) {}

    /** What everybody may know of a petition they may read. */
    static PetitionJson of(PetitionPage page, Instant now) {
        return of(page, StoryJson.forEverybody(page, now), now);
    }

    /** What its organisers may know, drafts and notes included. */
    public static PetitionJson forOrganisers(PetitionPage page, Instant now) {
        return of(page, StoryJson.forOrganisers(page), now);
    }

    private static PetitionJson of(PetitionPage page, StoryJson story, Instant now) {
        var draft = page.draft();
        return new PetitionJson(
                page.id().toString(),
                page.slug(),
                page.organisation() == null ? null : page.organisation().toString(),
                written(page.stage()),
                page.takesSignaturesAt(now),
                draft.wordings(),
                draft.addressees(),
                draft.goal(),
                draft.closesAt(),
                written(draft.exposure()),
                draft.areaLevel(),
                page.textVersion() == null ? null : page.textVersion().sha256(),
                page.openedAt(),
                page.closedAt(),
                page.news().stream()
                        .map(news -> new NewsJson(news.id().toString(), news.postedAt(), news.texts()))
                        .toList(),
                story);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
