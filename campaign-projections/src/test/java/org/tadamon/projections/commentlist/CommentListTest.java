package org.tadamon.projections.commentlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Said.approved;
import static org.tadamon.projections.rehearsal.Said.comment;
import static org.tadamon.projections.rehearsal.Said.given;
import static org.tadamon.projections.rehearsal.Said.putBack;
import static org.tadamon.projections.rehearsal.Said.rejected;
import static org.tadamon.projections.rehearsal.Said.takenBack;
import static org.tadamon.projections.rehearsal.Said.words;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.retention.RetentionEvent.Cause;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.projections.commentlist.CommentLine.Ruling;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Said;
import org.tadamon.projections.rehearsal.View;

/** The list of what signers say… */
class CommentListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final CommentListQueries queries = new CommentListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.COMMENTS);
    }

    private List<CommentId> told(CommentState state, @Nullable Long after, int limit) {
        return queries.answer(new ListComments(PETITION, state, after, limit)).stream()
                .map(CommentLine::commentId)
                .toList();
    }

    private List<CommentId> told(CommentState state) {
        return told(state, null, 100);
    }

    @Test
    void tellsWhatWaitsLongestFirstAndSealed() {
        happened(given(2, 1), given(1, 1));
        assertThat(queries.answer(new ListComments(PETITION, CommentState.WAITING, null, 100)))
                .containsExactly(
                        new CommentLine(
                                comment(2), PETITION, signature(2), 1, words(2, 1), CommentState.WAITING, null, 0),
                        new CommentLine(
                                comment(1), PETITION, signature(1), 1, words(1, 1), CommentState.WAITING, null, 1));
        assertThat(queries.petitions()).containsExactly(PETITION);
        assertThat(queries.answer(new ListComments(petition(2), CommentState.WAITING, null, 100)))
                .isEmpty();
    }

    @Test
    void tellsWhatWasDecidedLastFirstWithWhoAndWhy() {
        happened(given(1, 1), given(2, 1), given(3, 1), approved(2), approved(1), rejected(3));
        assertThat(told(CommentState.APPROVED)).containsExactly(comment(1), comment(2));
        assertThat(queries.answer(new ListComments(PETITION, CommentState.REJECTED, null, 1)))
                .extracting(CommentLine::last)
                .containsExactly(new Ruling(Said.BY, "hate", "Names a neighbour", NOW));
        assertThat(told(CommentState.WAITING)).isEmpty();
    }

    @Test
    void isTurnedByKeyEitherWay() {
        happened(given(1, 1), given(2, 1), given(3, 1));
        assertThat(told(CommentState.WAITING, null, 2)).containsExactly(comment(1), comment(2));
        assertThat(told(CommentState.WAITING, 1L, 2)).containsExactly(comment(3));
        happened(approved(1), approved(2), approved(3));
        assertThat(told(CommentState.APPROVED, null, 2)).containsExactly(comment(3), comment(2));
        assertThat(told(CommentState.APPROVED, 4L, 2)).containsExactly(comment(1));
    }

    @Test
    void putsBackWhatWasDecidedAtTheEndOfWhatWaits() {
        happened(given(1, 1), given(2, 1), approved(1), putBack(1));
        assertThat(told(CommentState.WAITING)).containsExactly(comment(2), comment(1));
    }

    @Test
    void tellsWhatWasSaidOtherwiseAsNewAndNoLongerWhatWasDecidedAboutIt() {
        happened(given(1, 1), rejected(1), given(1, 2));
        assertThat(queries.answer(new ListComments(PETITION, CommentState.WAITING, null, 100)))
                .containsExactly(new CommentLine(
                        comment(1), PETITION, signature(1), 2, words(1, 2), CommentState.WAITING, null, 2));
        assertThat(told(CommentState.REJECTED)).isEmpty();
    }

    @Test
    void keepsNothingOfWhatWasTakenBack() {
        happened(given(1, 1), approved(1), takenBack(1));
        for (var state : CommentState.values()) {
            assertThat(told(state)).isEmpty();
        }
        assertThat(queries.petitions()).isEmpty();
        assertThat(queries.find(List.of(comment(1)))).isEmpty();
        assertThat(rehearsal.documents(View.COMMENTS).toString()).doesNotContain("words1");
    }

    @Test
    void findsThemByTheirIds() {
        happened(given(1, 1), given(2, 1), approved(2));
        assertThat(queries.find(List.of(comment(2), comment(3))).values())
                .extracting(CommentLine::state)
                .containsExactly(CommentState.APPROVED);
    }

    @Test
    void keepsNothingOfAPetitionWhoseDataWasDestroyed() {
        happened(given(1, 1), approved(1));
        happened(given(2, 1), new DataDestroyed(PETITION, Cause.TIME, "", null));
        assertThat(rehearsal.documents(View.COMMENTS)).isEmpty();
        rehearsal.replay(View.COMMENTS);
        assertThat(rehearsal.documents(View.COMMENTS)).isEmpty();
    }
}
