package org.tadamon.api.comment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.commentlist.CommentLine.Ruling;
import org.tadamon.projections.commentlist.CommentListQueries;
import org.tadamon.projections.commentlist.CommentState;

/** What there is for moderators to read, and what was decided. Whoever calls has made sure who asks. */
@Component
public class CommentQueue {

    private final CountedComments counted;
    private final CommentListQueries comments;

    CommentQueue(CountedComments counted, CommentListQueries comments) {
        this.counted = counted;
        this.comments = comments;
    }

    /** A petition with comments, and how many of them wait. */
    public record Waiting(PetitionId petition, long waiting) {}

    /**
     * One to be read, or that was.
     *
     * @param words {@code null} for those who only look on
     * @param name what would show with it; {@code null} where nothing would, and for those who only look on
     * @param number which giving of it this is: a decision names it
     */
    public record Read(
            CommentId id,
            int number,
            @Nullable String words,
            @Nullable String name,
            @Nullable Ruling last) {

        @Override
        public String toString() {
            return "<comment " + id + ">";
        }
    }

    /** A page of them; {@code next} is the key of the next page, {@code null} on the last. */
    public record ReadPage(List<Read> comments, @Nullable Long next) {}

    /** Petitions with comments, those first on which most wait. */
    public List<Waiting> petitions() {
        return comments.petitions().stream()
                .map(petition -> new Waiting(petition, counted.count(petition, CommentState.WAITING)))
                .sorted(Comparator.comparingLong(Waiting::waiting).reversed())
                .toList();
    }

    /** A page of a petition's in this state: those that wait longest, or were decided on last, first. */
    public ReadPage page(PetitionId petition, CommentState state, @Nullable Long after, int limit, boolean opening) {
        var part = counted.part(petition, state, after, limit);
        return new ReadPage(
                part.comments().stream()
                        .map(one -> new Read(
                                one.line().commentId(),
                                one.line().number(),
                                opening ? one.words() : null,
                                opening ? one.name() : null,
                                one.line().last()))
                        .toList(),
                part.next());
    }
}
