package org.tadamon.api.sheet;

import java.util.List;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.component.TimeChart;

/**
 * What organisers may know of a count, as one reader sees it.
 *
 * @param hours newest first
 * @param days newest first
 * @param firstHour the first hour of the chart, in words; empty without one
 */
public record OrganiserCountSheet(
        long total,
        long today,
        int least,
        List<FigureRow> areas,
        List<FigureRow> sources,
        List<FigureRow> days,
        List<FigureRow> hours,
        TimeChart chart,
        String firstHour,
        String lastHour) {

    public long mostInArea() {
        return FigureRow.most(areas);
    }

    public long mostBySource() {
        return FigureRow.most(sources);
    }

    public long mostInADay() {
        return FigureRow.most(days);
    }

    public long mostInAnHour() {
        return FigureRow.most(hours);
    }
}
