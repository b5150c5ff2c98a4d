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
import org.tadamon.core.signature.SignatureId;
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

    /** Some of a petition's in this state, in the order of {@link ListComments}. */
    Part part(PetitionId petition, CommentState state, @Nullable Long after, int limit) {
        var found = new ArrayList<Counted>();
        var key = after;
        for (int look = 0; look < LOOKS; look++) {
            var lines = comments.answer(new ListComments(petition, state, key, AT_ONCE));
            found.addAll(counted(lines));
            if (found.size() > limit) {
                var page = List.copyOf(found.subList(0, limit));
                return new Part(page, page.getLast().line().position());
            }
            if (lines.size() < AT_ONCE) {
                return new Part(found, null);
            }
            key = lines.getLast().position();
        }
        return new Part(found, key);
    }

    /** How many of a petition's are in this state. */
    long count(PetitionId petition, CommentState state) {
        long number = 0;
        Long key = null;
        List<CommentLine> lines;
        do {
            lines = comments.answer(new ListComments(petition, state, key, AT_ONCE));
            number += counted(lines).size();
            key = lines.isEmpty() ? key : Long.valueOf(lines.getLast().position());
        } while (lines.size() == AT_ONCE);
        return number;
    }

    private List<Counted> counted(List<CommentLine> lines) {
        var signers = roll.answer(
                new FindSigners(lines.stream().map(CommentLine::signatureId).toList()));
        var counting = lines.stream()
                .filter(line -> counts(signers.get(line.signatureId())))
                .toList();
        var opened = vault.open(counting.stream()
                .flatMap(line -> Stream.of(line.words(), nameOf(line, signers)))
                .toList());
        return counting.stream()
                .filter(line -> opened.containsKey(line.words()))
                .map(line -> new Counted(
                        line,
                        opened.getOrDefault(line.words(), ""),
                        shown(signers.get(line.signatureId()), opened.get(nameOf(line, signers)))))
                .toList();
    }

    private static boolean counts(@Nullable SignerLine signer) {
        return signer != null && signer.status() == SignerStatus.COUNTS && !signer.erased();
    }

    private static Personal nameOf(CommentLine line, Map<SignatureId, SignerLine> signers) {
        var signer = signers.get(line.signatureId());
        return signer == null ? line.words() : signer.signer().name();
    }

    private static @Nullable String shown(@Nullable SignerLine signer, @Nullable String name) {
        if (signer == null || name == null) {
            return null;
        }
        return switch (signer.signer().visibility()) {
            case FULL_NAME -> name;
            case INITIALS -> Initials.of(name);
            case HIDDEN, COUNTED -> null;
        };
    }
}
