package org.tadamon.api.moderation.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.decision.DecisionSheet.Why;

/**
 * One case as one reader sees it.
 *
 * @param texts what is to be decided on, in every language it is written in
 * @param reports what readers reported, the newest first; none for those who do not decide
 * @param moves what this reader may do now: {@code claim}, {@code release} and the verdicts of a form
 */
public record CaseSheet(
        QueueLine line, List<Step> history, List<Text> texts, List<Reported> reports, List<String> moves) {

    /**
     * Something that happened.
     *
     * @param what {@code claimed} and so on
     * @param by empty when it came by itself
     */
    public record Step(
            String what, Instant at, String by, @Nullable Why reason, String text) {
        @Override
        public String toString() {
            return "<step>";
        }
    }

    /**
     * A text in one language.
     *
     * @param demand safe HTML
     * @param background safe HTML
     * @param changes what is other than when it was submitted before; empty the first time
     */
    public record Text(
            String language, String dir, String title, String demand, String background, List<TextDiff.Line> changes) {}

    /**
     * What one reader reported.
     *
     * @param note {@code null} without one, or once it was destroyed
     * @param destroyed whether there was a note, and is none any more
     */
    public record Reported(
            Instant at, String category, @Nullable String note, boolean destroyed) {
        @Override
        public String toString() {
            return "<report>";
        }
    }
}
