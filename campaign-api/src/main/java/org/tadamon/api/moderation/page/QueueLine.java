package org.tadamon.api.moderation.page;

import org.jspecify.annotations.Nullable;

/**
 * A case in the queue as one moderator sees it.
 *
 * @param kind {@code submission} or {@code report}
 * @param title in the language it suits best
 * @param owner whose petition it is; {@code null} when it belongs to the platform
 * @param due by when it is to be decided, in words
 * @param stage {@code awaiting}, {@code proposed}, {@code taken-down} or {@code settled}
 * @param holder who holds it now; {@code null} for nobody
 * @param mine whether that is the reader
 * @param proposedByMe whether the reader proposed what another must decide
 */
public record QueueLine(
        String id,
        String kind,
        String petition,
        String title,
        String language,
        String dir,
        @Nullable String owner,
        String opened,
        String due,
        boolean overdue,
        String stage,
        @Nullable String holder,
        boolean mine,
        boolean proposedByMe,
        long reports) {

    @Override
    public String toString() {
        return "<case " + id + ">";
    }
}
