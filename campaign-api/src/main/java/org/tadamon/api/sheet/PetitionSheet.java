package org.tadamon.api.sheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A petition as one reader sees it.
 *
 * @param state the code of its {@link org.tadamon.core.petition.life.Stage}; {@code closed} as soon as its closing time
 *     has come
 * @param signable whether it may be signed at this moment
 * @param stageOpen whether its organiser may still close it
 * @param language the language its words are in, which is not always the reader's
 * @param demand safe HTML
 * @param background safe HTML; empty without one
 * @param firstAddressees the first of those it is addressed to, to be named in one line
 * @param moreAddressees how many there are besides
 * @param closing until when it may be signed, in words
 * @param languages the languages it is written in, in words
 */
public record PetitionSheet(
        String id,
        String slug,
        String state,
        boolean signable,
        boolean stageOpen,
        boolean guarded,
        String language,
        String dir,
        String title,
        String demand,
        String background,
        List<String> addressees,
        String firstAddressees,
        int moreAddressees,
        int goal,
        String closing,
        @Nullable Instant openedAt,
        @Nullable String textVersion,
        String languages,
        List<NewsSheet> news,
        StorySheet story) {

    /**
     * One piece of news.
     *
     * @param html safe
     */
    public record NewsSheet(Instant at, String language, String dir, String html) {}
}
