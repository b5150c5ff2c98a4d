package org.tadamon.api.mydata;

import java.util.List;
import org.tadamon.api.mydata.HeldLetters.HeldLetter;

/** All that is held about an address, opened for whoever can read its mail; each the newest first. */
record Everything(List<Held> signatures, List<HeldAttendance> attendances, List<HeldLetter> letters) {

    /** How many of each were erased. */
    record Erased(int signatures, int attendances, int letters) {}

    /** Whether there is nothing. */
    public boolean hasNothing() {
        return signatures.isEmpty() && attendances.isEmpty() && letters.isEmpty();
    }

    @Override
    public String toString() {
        return "<everything>";
    }
}
