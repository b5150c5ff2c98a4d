package org.tadamon.api.pdf.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.api.pdf.text.Shaper.Shaped;

/** Breaks paragraphs into lines, and puts the letters of each in the order they stand in from left to right. */
public final class Lines {

    private Lines() {}

    /**
     * What stands in one line.
     *
     * @param letters from left to right
     * @param width in thousandths of the size
     */
    public record Line(List<Letter> letters, int width) {}

    /**
     * Lines no wider than asked for, one at least; what has no place to break is broken where it must.
     *
     * @param width in thousandths of the size
     */
    public static List<Line> of(Shaped shaped, double width) {
        var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(shaped.text());
        var letters = shaped.letters();
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < letters.size()) {
            int to = end(letters, from, width, breaks);
            lines.add(line(letters.subList(from, to)));
            from = to;
        }
        return lines.isEmpty() ? List.of(new Line(List.of(), 0)) : lines;
    }

    private static int end(List<Letter> letters, int from, double width, BreakIterator breaks) {
        int fits = from;
        double wide = 0;
        while (fits < letters.size()
                && (letters.get(fits).isSpace() || wide + letters.get(fits).width() <= width)) {
            wide += letters.get(fits++).width();
        }
        if (fits == letters.size()) {
            return fits;
        }
        int to = fits;
        while (to > from && !breaks.isBoundary(letters.get(to).at())) {
            to--;
        }
        return to > from ? to : Math.max(fits, from + 1);
    }

    private static Line line(List<Letter> written) {
        int length = written.size();
        while (length > 0 && written.get(length - 1).isSpace()) {
            length--;
        }
        var letters = written.subList(0, length).toArray(Letter[]::new);
        var levels = new byte[length];
        int width = 0;
        for (int i = 0; i < length; i++) {
            levels[i] = letters[i].level();
            width += letters[i].width();
        }
        Bidi.reorderVisually(levels, 0, letters, 0, length);
        return new Line(List.of(letters), width);
    }
}
