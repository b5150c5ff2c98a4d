package org.tadamon.api.power;

import java.util.List;
import org.tadamon.api.component.FigureRow;

/**
 * How power is spread, in words and figures.
 *
 * @param deciders who decided how often in all, with a bar each
 * @param acts who decided what how often
 * @param roles how many hold each role, with a bar each
 */
record PowerSheet(
        List<FigureRow> deciders,
        List<Count> acts,
        List<Wait> waits,
        List<FigureRow> roles,
        List<Holder> holders,
        List<Month> months) {

    /** Somebody did something so often. */
    record Count(String name, String act, long times) {
        @Override
        public String toString() {
            return "<count>";
        }
    }

    /**
     * How long was waited for one kind of decision.
     *
     * @param kind in words
     * @param median in words
     * @param longest in words
     */
    record Wait(
            String kind, long decided, long open, String median, String longest, long overdue, long overduePercent) {}

    /** A member and their roles, in words. */
    record Holder(String name, String roles, int count) {
        @Override
        public String toString() {
            return "<holder>";
        }
    }

    /**
     * One month.
     *
     * @param month {@code 2026-11}
     * @param median in words
     */
    record Month(String month, long opened, long decided, String median) {}

    /** The longest of the bars. */
    public long mostDecided() {
        return FigureRow.most(deciders);
    }

    /** The longest of the bars. */
    public long mostHeld() {
        return FigureRow.most(roles);
    }
}
