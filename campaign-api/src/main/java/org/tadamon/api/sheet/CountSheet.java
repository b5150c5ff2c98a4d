package org.tadamon.api.sheet;

import java.time.Instant;
import java.util.List;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.component.TimeChart;

/**
 * What everybody may know of a count, as one reader sees it.
 *
 * @param areasAsOf the day its areas are as of, in words
 * @param days newest first; empty on a guarded petition
 * @param firstDay the first day of the chart, in words; empty without one
 */
public record CountSheet(
        long total,
        Instant asOf,
        boolean guarded,
        int least,
        List<FigureRow> areas,
        String areasAsOf,
        List<FigureRow> days,
        TimeChart chart,
        String firstDay,
        String lastDay) {

    public long mostInArea() {
        return FigureRow.most(areas);
    }

    public long mostInADay() {
        return FigureRow.most(days);
    }
}
