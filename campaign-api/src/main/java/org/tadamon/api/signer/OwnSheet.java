package org.tadamon.api.signer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.comment.OwnComment;
import org.tadamon.api.component.Choice;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.export.WhereCounted.Counted;
import org.tadamon.api.sheet.PetitionSheet;
import org.tadamon.api.signerlist.own.WhereListed.Listed;

/**
 * A signature as its signer sees it.
 *
 * @param token lets the page's forms change it, for half an hour
 * @param status a code such as {@code counts}
 * @param name as it was typed
 * @param area where it is counted
 * @param since since when that is so, as far as it is known; {@code null} otherwise
 * @param keptFor why moderators hold or removed it, in words; {@code null} when they do neither
 * @param mayAskForReview whether its signer has not asked for another look yet
 * @param mayChoose whether anything is left to choose
 * @param gone organisations its signer once allowed something, which work on it no more
 * @param mayComment whether they may say why they sign, or say it otherwise
 * @param comment what they said; {@code null} where they said nothing
 * @param packages those for decision makers it is part of the number of, the last first
 * @param lists those its signer is in by name, the last first
 */
public record OwnSheet(
        PetitionSheet petition,
        String token,
        String status,
        String name,
        String area,
        Instant givenAt,
        @Nullable Instant since,
        @Nullable String keptFor,
        boolean mayAskForReview,
        boolean mayChoose,
        String visibility,
        List<Choice> visibilities,
        ConsentCard card,
        Set<String> ticked,
        List<String> gone,
        boolean mayComment,
        @Nullable OwnComment comment,
        List<Counted> packages,
        List<Listed> lists) {

    @Override
    public String toString() {
        return "<own signature>";
    }
}
