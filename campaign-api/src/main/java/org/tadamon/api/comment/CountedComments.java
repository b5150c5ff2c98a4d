package org.tadamon.api.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.commentlist.CommentLine;
import org.tadamon.projections.commentlist.CommentListQueries;
import org.tadamon.projections.commentlist.CommentState;
import org.tadamon.projections.commentlist.ListComments;
import org.tadamon.projections.signerroll.FindSigners;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/**
 * Comments whose signatures count, opened. Whether one counts and what its signer shows is asked of the roll each time,
 * so whatever becomes of a signature becomes of its comment; those that do not count are passed over.
 */
@Component
class CountedComments {

    private static final int AT_ONCE = 100;

    /** After so many looks at those that are passed over, a page ends early, and the next goes on from there. */
    private static final int LOOKS = 20;

    private final CommentListQueries comments;
    private final SignerRollQueries roll;
    private final Vault vault;

    CountedComments(CommentListQueries comments, SignerRollQueries roll, Vault vault) {
        this.comments = comments;
        this.roll = roll;
        this.vault = vault;
    }

    /**
     * One of them.
     *
     * @param name what its signer shows of theirs; {@code null} where they show nothing
     */
    record Counted(CommentLine line, String words, @Nullable String name) {

        @Override
        public String toString() {
            return line.toString();
        }
    }

    /** A part of a list; {@code next} is the key of the next, {@code null} where there is none. */
    record Part(List<Counted> comments, @Nullable Long next) {}

    /** A comment whose signature counts. */
    private record Spoken(CommentLine line, SignerLine signer) {

        private boolean isNamed() {
            var visibility = signer.signer().visibility();
            return visibility == Visibility.FULL_NAME || visibility == Visibility.INITIALS;
        }

        private Stream<Personal> values() {
            return isNamed() ? Stream.of(line.words(), signer.signer().name()) : Stream.of(line.words());
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }

    /** Some of a petition's in this state, in the order of {@link ListComments}. */
    Part part(PetitionId petition, CommentState state, @Nullable Long after, int limit) {
        var found = new ArrayList<Spoken>();
        int atOnce = Math.min(AT_ONCE, 2 * limit + 1);
        var key = after;
        for (int look = 0; look < LOOKS; look++) {
            var lines = comments.answer(new ListComments(petition, state, key, atOnce));
            found.addAll(spoken(lines));
            if (found.size() > limit) {
                var page = found.subList(0, limit);
                return new Part(opened(page), page.getLast().line.position());
            }
            if (lines.size() < atOnce) {
                return new Part(opened(found), null);
            }
            key = lines.getLast().position();
        }
        return new Part(opened(found), key);
    }

    /** How many of a petition's are in this state. */
    long count(PetitionId petition, CommentState state) {
        long number = 0;
        Long key = null;
        List<CommentLine> lines;
        do {
            lines = comments.answer(new ListComments(petition, state, key, AT_ONCE));
            number += spoken(lines).size();
            key = lines.isEmpty() ? key : Long.valueOf(lines.getLast().position());
        } while (lines.size() == AT_ONCE);
        return number;
    }

    private List<Spoken> spoken(List<CommentLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var signers = roll.answer(
                new FindSigners(lines.stream().map(CommentLine::signatureId).toList()));
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(signers.get(line.signatureId()))
                        .filter(signer -> signer.status() == SignerStatus.COUNTS && !signer.erased())
                        .map(signer -> new Spoken(line, signer)))
                .toList();
    }

    /** No more is opened than is shown, and one that was damaged does not stand in the way of the others. */
    private List<Counted> opened(List<Spoken> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        try {
            var opened = vault.open(page.stream().flatMap(Spoken::values).toList());
            var readable = page.stream().filter(each -> opened.containsKey(each.line.words()));
            return readable.map(each -> counted(each, opened)).toList();
        } catch (IllegalStateException damaged) {
            return page.size() == 1
                    ? List.of()
                    : page.stream()
                            .flatMap(each -> opened(List.of(each)).stream())
                            .toList();
        }
    }

    private static Counted counted(Spoken each, Map<Personal, String> opened) {
        var name = each.isNamed() ? opened.get(each.signer.signer().name()) : null;
        boolean whole = each.signer.signer().visibility() == Visibility.FULL_NAME;
        return new Counted(
                each.line,
                opened.getOrDefault(each.line.words(), ""),
                name == null || whole ? name : Initials.of(name));
    }
}
