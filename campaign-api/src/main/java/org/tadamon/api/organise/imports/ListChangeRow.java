package org.tadamon.api.organise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import changed, as one reader sees it.
 *
 * @param by empty where it is not on record
 * @param areas how many it told of; {@code levels} say of which kinds
 * @param first the first of its changes, of {@code all}
 */
record ListChangeRow(
        String id,
        String at,
        String by,
        int areas,
        String levels,
        long came,
        long went,
        long changed,
        List<ChangeRow> first,
        int all) {

    /**
     * What became of somebody.
     *
     * @param what as in {@code makers.change.…}
     * @param officeBefore what they held before; {@code null} unless that is what changed
     */
    record ChangeRow(
            String what,
            String area,
            String name,
            String office,
            @Nullable String officeBefore) {}

    /**
     * That somebody represented an area.
     *
     * @param until empty where they still do
     */
    record TermRow(String name, String office, String from, String until) {}
}
