package org.tadamon.api.moderation.page;

import java.util.ArrayList;
import java.util.List;

/** What was changed in a text, line by line. */
final class TextDiff {

    /** Texts with more lines than this are shown as taken out and put in as a whole. */
    private static final int MOST = 1_000;

    private TextDiff() {}

    /**
     * A line of either text.
     *
     * @param change {@code same}, {@code out} or {@code in}
     */
    record Line(String change, String text) {}

    /** Every line of both, in order; what was taken out before what was put in its place. */
    static List<Line> of(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        if (old.size() > MOST || now.size() > MOST) {
            return List.of(new Line("out", before), new Line("in", after));
        }
        return walked(old, now, common(old, now));
    }

    /** How many lines are in both from here on. */
    private static int[][] common(List<String> old, List<String> now) {
        var length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<Line> walked(List<String> old, List<String> now, int[][] common) {
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size()
                    && j < now.size()
                    && common[i][j] > 0
                    && old.get(i).equals(now.get(j))) {
                lines.add(new Line("same", now.get(j)));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line("out", old.get(i++)));
            } else {
                lines.add(new Line("in", now.get(j++)));
            }
        }
        return lines;
    }
}
