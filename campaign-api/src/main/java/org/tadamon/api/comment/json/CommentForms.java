package org.tadamon.api.comment.json;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.comment.CommentModeration.Chosen;
import org.tadamon.api.comment.CommentQueue.Read;
import org.tadamon.api.comment.CommentQueue.ReadPage;
import org.tadamon.api.comment.Verdicts;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.comment.Verdict;

/** What is asked, sent and told about comments to moderators. */
final class CommentForms {

    private CommentForms() {}

    /** A petition with comments, and how many of them wait. */
    record PetitionJson(String petition, long waiting) {}

    /** A page of comments. */
    record QueueJson(List<ReadJson> comments, @Nullable Long next) {

        static QueueJson of(ReadPage page) {
            return new QueueJson(page.comments().stream().map(ReadJson::of).toList(), page.next());
        }
    }

    /**
     * One of them.
     *
     * @param number which giving of it this is; a decision names it
     * @param name what would show with it
     * @param last what was decided last about it
     */
    record ReadJson(
            String id,
            int number,
            @Nullable String words,
            @Nullable String name,
            @Nullable RulingJson last) {

        static ReadJson of(Read one) {
            var last = one.last();
            return new ReadJson(
                    one.id().toString(),
                    one.number(),
                    one.words(),
                    one.name(),
                    last == null
                            ? null
                            : new RulingJson(last.by().toString(), last.reasonCode(), last.note(), last.at()));
        }

        @Override
        public String toString() {
            return "<comment " + id + ">";
        }
    }

    /** A decision. */
    record RulingJson(String by, @Nullable String reasonCode, String note, Instant at) {}

    /** A comment that was read, and which giving of it. */
    record ChosenForm(@Nullable UUID id, @Nullable Integer number) {

        private static Stream<Chosen> known(@Nullable ChosenForm one) {
            return one == null || one.id == null || one.number == null
                    ? Stream.empty()
                    : Stream.of(new Chosen(new CommentId(one.id), one.number));
        }
    }

    /** A decision as it is sent. */
    record DecisionForm(
            @Nullable String verdict,
            @Nullable String reasonCode,
            @Nullable String note,
            @Nullable List<@Nullable ChosenForm> comments) {

        Verdict understood() {
            return Verdicts.read(verdict, reasonCode, note);
        }

        List<Chosen> chosen() {
            return Objects.requireNonNullElse(comments, List.<@Nullable ChosenForm>of()).stream()
                    .flatMap(ChosenForm::known)
                    .distinct()
                    .toList();
        }
    }

    /** What came of a decision. */
    record OutcomeJson(int decided, int passed) {}
}
