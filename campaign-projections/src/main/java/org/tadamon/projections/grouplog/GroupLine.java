package org.tadamon.projections.grouplog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.Group;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.Verdict;

/**
 * One decision. Made of every {@link org.tadamon.core.holding.GroupEvent}.
 *
 * @param position where in the ledger it was decided; the key pages are turned by
 * @param effect what came of it; {@code null} while it is being gone through
 * @param undone that it was taken back; {@code null} when it was not
 * @param putBack what came of taking it back; {@code null} while that is being gone through
 */
public record GroupLine(
        GroupId groupId,
        Group group,
        Verdict verdict,
        String reasonCode,
        String note,
        AccountId by,
        Instant at,
        long position,
        @Nullable Effect effect,
        @Nullable Undone undone,
        @Nullable Effect putBack) {

    /** Who took it back, when and why. */
    public record Undone(AccountId by, Instant at, String reason) {}
}
