package org.tadamon.api.action;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.OutOfRange;
import org.tadamon.core.refusal.CommandRefused;

/** Actions that are scheduled together, one a week. Each can be moved and called off by itself. */
final class Weekly {

    static final int MOST = 26;

    private Weekly() {}

    static void requirePossible(int weeks) {
        if (weeks < 1 || weeks > MOST) {
            throw new CommandRefused(new OutOfRange("weeks", (long) MOST));
        }
    }

    /** The id of the one so many weeks after the first: the same each time it is asked for. */
    static ActionId id(ActionId first, int week) {
        var name = "tadamon|action-of-week|" + first + "|" + week;
        return week == 0 ? first : new ActionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
