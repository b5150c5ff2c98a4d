package org.tadamon.api.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.commentlist.CommentState;
import org.tadamon.projections.petitionpage.PetitionPage;

/**
 * What everybody may read of why people sign, at most a second old. Not when somebody signed, nor from where: that
 * could point at them.
 */
@Component
public class ShownComments {

    /** How many stand on a petition's own page. */
    public static final int NEWEST = 3;

    /** How many stand on a page of their own. */
    public static final int ON_A_PAGE = 30;

    private static final ShownPage NOTHING = new ShownPage(List.of(), null);

    private final CountedComments comments;
    private final Cache<Asked, ShownPage> kept = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    ShownComments(CountedComments comments) {
        this.comments = comments;
    }

    private record Asked(PetitionId petition, @Nullable Long after, int limit) {}

    /**
     * One that shows.
     *
     * @param name what its signer shows of theirs; {@code null} where they show nothing
     */
    public record ShownComment(String words, @Nullable String name) {

        @Override
        public String toString() {
            return "<shown comment>";
        }
    }

    /**
     * One that can be told along to decision makers.
     *
     * @param name as above
     */
    public record Tellable(
            CommentId id, String words, @Nullable String name) {

        @Override
        public String toString() {
            return "<tellable comment " + id + ">";
        }
    }

    /** A page of them; {@code next} is the key of the next page, {@code null} on the last. */
    public record ShownPage(
            List<ShownComment> comments, @Nullable Long next) {}

    /** The ones that came to show last. None of a guarded petition, and none while they cannot be opened. */
    public ShownPage newest(PetitionPage petition) {
        try {
            return page(petition, null, NEWEST);
        } catch (DataAccessException away) {
            return NOTHING;
        }
    }

    /** A page of all of them, those that came to show last first. None of a guarded petition. */
    public ShownPage page(PetitionPage petition, @Nullable Long after) {
        return page(petition, after, ON_A_PAGE);
    }

    /**
     * The ones that came to show last, so many at the most, each with what it is known by. None of a guarded petition.
     */
    public List<Tellable> tellable(PetitionPage petition, int limit) {
        return petition.draft().exposure() == Exposure.GUARDED
                ? List.of()
                : comments.part(petition.id(), CommentState.APPROVED, null, limit).comments().stream()
                        .map(one -> new Tellable(one.line().commentId(), one.words(), one.name()))
                        .toList();
    }

    private ShownPage page(PetitionPage petition, @Nullable Long after, int limit) {
        return petition.draft().exposure() == Exposure.GUARDED
                ? NOTHING
                : kept.get(new Asked(petition.id(), after, limit), this::read);
    }

    private ShownPage read(Asked asked) {
        var part = comments.part(asked.petition, CommentState.APPROVED, asked.after, asked.limit);
        return new ShownPage(
                part.comments().stream()
                        .map(one -> new ShownComment(one.words(), one.name()))
                        .toList(),
                part.next());
    }
}
