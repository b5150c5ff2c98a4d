package org.tadamon.core.attendance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.attendance.AttendanceProblem.TooManyPeople;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What somebody says about their coming. None of it says who they are.
 *
 * @param people how many come together, themselves included; 1 to 10
 * @param needs what they need; most often nothing
 * @param offers what they would do for the others; {@code null} for nothing
 * @param notices whether they want to be reminded, and told of changes
 */
public record Promise(int people, Set<Need> needs, @Nullable HelpingRole offers, Showing showing, boolean notices) {

    /** How many can come together at most. */
    public static final int MOST_PEOPLE = 10;

    /** Refused: {@link TooManyPeople}. */
    public void requirePeople() {
        requireBetween(1, people, MOST_PEOPLE);
    }

    static void requireBetween(int least, int people, int most) {
        if (people < least || people > most) {
            throw new CommandRefused(new TooManyPeople("people", (long) most));
        }
    }

    /** What somebody needs in order to come. */
    public enum Need {
        /** A way to get there, and back. */
        TRANSPORT,
        /** A way without steps. */
        STEP_FREE,
        /** Somebody who interprets. */
        INTERPRETER,
        /** A place to be quiet. */
        QUIET_SPACE,
        /** Somebody who looks after children. */
        CHILDCARE,
        /** Other help, to be talked about. */
        HELP
    }

    /** What somebody who comes shows of themselves to the organisers; in public nobody is ever named. */
    public enum Showing {
        /** The name, and the address to be reached at. */
        CONTACT,
        /** The name. */
        NAME,
        /** A number only. */
        COUNTED
    }
}
