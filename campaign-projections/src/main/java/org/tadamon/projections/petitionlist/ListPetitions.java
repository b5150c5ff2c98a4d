package org.tadamon.projections.petitionlist;

import org.jspecify.annotations.Nullable;

/**
 * Which petitions are there, newest first?
 *
 * @param search words that must all begin some word of its texts, however spelt; empty for all
 * @param withDrafts whether drafts are told too; for organisers only
 * @param after the key the last page ended with; {@code null} for the first
 * @param limit 1 to 100
 */
public record ListPetitions(
        String search, boolean withDrafts, @Nullable String after, int limit) {}
