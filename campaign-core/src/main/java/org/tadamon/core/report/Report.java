package org.tadamon.core.report;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;

/**
 * What one reader reported. Nobody knows who it was, unless they left an address.
 *
 * @param category a code of the list of what can be reported, 1 to 40 of {@code a-z 0-9 -}
 * @param note what they wrote about it, purpose {@code report.note}, under the secret of the case, which is destroyed a
 *     time after the decision
 * @param replyTo where to send the answer, purpose {@code report.reply-to}, under a secret of the report's own, which
 *     is destroyed once it is answered
 * @param language the language to answer in, a tag such as {@code ar}
 */
public record Report(
        ReportId id,
        String category,
        @Nullable Personal note,
        @Nullable Personal replyTo,
        String language) {

    @Override
    public String toString() {
        return "Report[" + id + ", " + category + "]";
    }
}
