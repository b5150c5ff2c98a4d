package org.tadamon.api.organise.signerlists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.sweep.Sweep;

/**
 * A list as one reader sees it.
 *
 * @param kind as in {@code signer-list.kind.…}
 * @param state as in {@code signer-list.state.…}
 * @param area in words; empty for all
 * @param going how far it has come; {@code null} when nothing is being made
 * @param rows how many were in it when it was made; 0 until then
 * @param keptUntil in words; empty until it is made
 */
public record SignerListRow(
        String id,
        String kind,
        String state,
        String area,
        String orderedAt,
        String by,
        String reason,
        @Nullable Sweep going,
        int rows,
        String keptUntil,
        List<Taken> copies) {

    /** That a copy was taken along. */
    public record Taken(String by, String at, String format, String mark, int rows) {}
}
