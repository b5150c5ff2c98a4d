package org.tadamon.api.organise.deliveries;

import java.util.List;

/**
 * What should be sent to those who were told the same number, as one reader sees it.
 *
 * @param told how many signatures they know of
 * @param total how many there are
 * @param missing how many were taken back or removed since
 * @param many to how many deliveries that applies
 * @param notices what can be sent, in every language
 */
public record CorrectionSheet(long told, long total, long missing, int many, List<Notice> notices) {

    /** A text that is ready to be sent. */
    public record Notice(String language, String dir, String text) {}
}
