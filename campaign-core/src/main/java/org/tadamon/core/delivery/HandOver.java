package org.tadamon.core.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.export.ExportId;

/**
 * What was handed over, to whom and how.
 *
 * @param day when; not in the future
 * @param total how many signatures they were told; 0 or more
 * @param exportId the export whose package it was; {@code null} when it was none of ours
 * @param note anything worth knowing later, naming nobody who signed; 0 to 500 grapheme clusters
 */
public record HandOver(
        Recipient to,
        LocalDate day,
        Way way,
        long total,
        @Nullable ExportId exportId,
        String note) {}
