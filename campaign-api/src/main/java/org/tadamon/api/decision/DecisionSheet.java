package org.tadamon.api.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as one reader may see it.
 *
 * @param decision {@code approved} and so on
 * @param kind {@code submission} or {@code report}
 * @param title of the petition; {@code null} where its text is hidden
 * @param slug where to read it; {@code null} where nobody can
 * @param reason of the list; {@code null} where none was given
 * @param said why, in the words of whoever decided; empty where those are hidden or there are none
 * @param by who decided: roles for everybody, names for those who moderate and audit
 */
public record DecisionSheet(
        Instant at,
        String decision,
        String kind,
        @Nullable Title title,
        @Nullable String slug,
        @Nullable Why reason,
        String said,
        String by) {

    /** A title in the language it is in. */
    public record Title(String text, String language, String dir) {}

    /** A reason of the list. */
    public record Why(String code, String title, String text) {}

    @Override
    public String toString() {
        return "<decision>";
    }
}
