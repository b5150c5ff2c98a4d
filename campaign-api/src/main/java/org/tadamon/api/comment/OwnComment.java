package org.tadamon.api.comment;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.reason.Reason;
import org.tadamon.projections.commentlist.CommentState;

/**
 * What a signer has said, opened for them.
 *
 * @param number how often they have said it by now, from 1
 * @param reason why it was rejected; {@code null} where it was not
 */
public record OwnComment(
        String words,
        int number,
        CommentState state,
        @Nullable Reason reason) {

    /** {@code waiting}, {@code approved} or {@code rejected}. */
    public String stateCode() {
        return EnumCode.of(state);
    }

    @Override
    public String toString() {
        return "<own comment>";
    }
}
