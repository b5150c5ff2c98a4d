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
 * @param reasons how many of those who signed were to say why in it
 * @param beingMade whether it is being made, for the first time or again
 * @param again how it was made again the last time; {@code null} where it never was
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
        int reasons,
        boolean beingMade,
        @Nullable MadeAgain again,
        List<Taken> taken,
        long times) {

    /**
     * That it is, or was, made again.
     *
     * @param result as in {@code export.again.…}
     */
    public record MadeAgain(String by, String at, String result) {}

    /** That it was taken along, in part or as a whole. */
    public record Taken(String by, String at, List<String> part) {}
}
