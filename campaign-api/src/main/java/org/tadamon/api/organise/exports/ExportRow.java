package org.tadamon.api.organise.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.sweep.Sweep;

/**
 * An export as one reader sees it.
 *
 * @param state as in {@code export.state.…}
 * @param audience whom it is for, part by part; empty for the whole list
 * @param going how far it has come; {@code null} when nothing is being made
 * @param packages 0 until it is made
 * @param total in figures; empty until it is made
 * @param taken the last times it was taken along, of {@code times}
 */
public record ExportRow(
        String id,
        String state,
        String asOf,
        String by,
        String reason,
        List<String> audience,
        @Nullable Sweep going,
        int packages,
        String total,
        List<Taken> taken,
        long times) {

    /** That it was taken along, in part or as a whole. */
    public record Taken(String by, String at, List<String> part) {}
}
