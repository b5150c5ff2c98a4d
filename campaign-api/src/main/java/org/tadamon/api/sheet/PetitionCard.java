package org.tadamon.api.sheet;

import java.time.Instant;

/**
 * One petition in a list, as one reader sees it.
 *
 * @param state the code of its stage; {@code closed} as soon as its closing time has come
 * @param language the language its words are in
 * @param excerpt the beginning of the demand, without markup
 * @param lastMoment the last instant at which it may be signed
 * @param total the published number
 */
public record PetitionCard(
        String id,
        String slug,
        String state,
        boolean guarded,
        String language,
        String dir,
        String title,
        String excerpt,
        int goal,
        Instant lastMoment,
        long total) {}
