package org.tadamon.api.signer.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.comment.OwnComment;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.export.WhereCounted.Counted;
import org.tadamon.api.signer.OwnSheet;
import org.tadamon.api.signerlist.own.WhereListed.Listed;

/**
 * A signature as its signer sees it. Once they are forgotten nothing is left but that.
 *
 * @param handle for what is asked next, for half an hour
 * @param status {@code pending}, {@code counts}, {@code held}, {@code removed}, {@code withdrawn} or {@code erased}
 * @param area the code of the area it is counted in
 * @param since since when it counts
 * @param reason why moderators hold or removed it, in words
 * @param mayAskForReview whether they hold or removed it and its signer has not asked for another look yet
 * @param mayChoose whether visibility and consents can be chosen
 * @param comment what they said; {@code null} where they said nothing, or took it back
 * @param consents everything that can be allowed, and whether it is
 * @param packages those for decision makers it is part of the number of, the last first
 * @param lists those its signer is in by name, the last first
 */
record OwnJson(
        String status,
        @Nullable String handle,
        @Nullable String petition,
        @Nullable String name,
        @Nullable String area,
        @Nullable String areaName,
        @Nullable Instant givenAt,
        @Nullable Instant since,
        @Nullable String reason,
        @Nullable Boolean mayAskForReview,
        @Nullable Boolean mayChoose,
        @Nullable String visibility,
        @Nullable CommentJson comment,
        @Nullable List<ConsentJson> consents,
        @Nullable List<Counted> packages,
        @Nullable List<Listed> lists) {

    /** One thing that can be allowed: send organisation, purpose and wording back to allow it. */
    record ConsentJson(
            String organisation, String name, String purpose, String wording, String text, boolean allowed) {}

    /**
     * What its signer said.
     *
     * @param state {@code waiting}, {@code approved} or {@code rejected}
     * @param reason the code of the reason why it was rejected; {@code null} where it was not
     */
    record CommentJson(String words, String state, @Nullable String reason) {

        static @Nullable CommentJson of(@Nullable OwnComment said) {
            return said == null
                    ? null
                    : new CommentJson(
                            said.words(),
                            said.stateCode(),
                            said.reason() == null ? null : said.reason().code());
        }

        @Override
        public String toString() {
            return "<comment>";
        }
    }

    /** Nothing is left of it. */
    static final OwnJson FORGOTTEN = new OwnJson(
            "erased", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static OwnJson of(OwnSheet sheet, SignerStory story) {
        return new OwnJson(
                sheet.status(),
                sheet.token(),
                story.petition().toString(),
                sheet.name(),
                story.area(),
                sheet.area(),
                sheet.givenAt(),
                sheet.since(),
                sheet.keptFor(),
                sheet.mayAskForReview(),
                sheet.mayChoose(),
                sheet.visibility(),
                CommentJson.of(sheet.comment()),
                sheet.card().entries().stream()
                        .flatMap(entry -> entry.boxes().stream().map(box -> consent(entry, box, sheet)))
                        .toList(),
                sheet.packages(),
                sheet.lists());
    }

    private static ConsentJson consent(ConsentCard.Entry entry, ConsentCard.Box box, OwnSheet sheet) {
        return new ConsentJson(
                entry.organisation().toString(),
                entry.name(),
                box.code(),
                box.wording(),
                box.text(),
                sheet.ticked().contains(box.field()));
    }

    @Override
    public String toString() {
        return "<own signature>";
    }
}
