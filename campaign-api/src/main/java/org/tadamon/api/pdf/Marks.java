package org.tadamon.api.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.tadamon.api.pdf.text.Letter;
import org.tadamon.api.pdf.text.Typefaces.Drawn;

/**
 * Vowel signs and the like, each over or under its letter, away from what is there already. They are drawn, not
 * written: whoever reads a page back would find them beside another letter, or words torn apart by them.
 */
final class Marks {

    /** Between a letter and a mark that would touch it, in thousandths of the size. */
    private static final double GAP = 40;

    /** Where a letter stands, and what a thousandth of the size is there. */
    record Place(double x, double y, double scale) {}

    private double top;
    private double bottom;

    private Marks(Letter letter) {
        var base = letter.extent();
        this.top = base.top();
        this.bottom = base.bottom();
    }

    static void draw(PDPageContentStream on, Letter letter, Place place) throws IOException {
        var marks = new Marks(letter);
        for (var mark : letter.marks()) {
            double aside = letter.extent().middle() - mark.extent().middle();
            double rise = marks.rise(mark);
            var there = new AffineTransform(place.scale, 0, 0, place.scale, place.x, place.y);
            there.translate(aside, rise);
            outline(on, mark.face().outline(mark.codePoint()).getPathIterator(there));
        }
    }

    private double rise(Drawn mark) {
        var extent = mark.extent();
        if (extent.bottom() + extent.top() > 0) {
            double rise = Math.max(0, top + GAP - extent.bottom());
            top = extent.top() + rise;
            return rise;
        }
        double rise = Math.min(0, bottom - GAP - extent.top());
        bottom = extent.bottom() + rise;
        return rise;
    }

    private static void outline(PDPageContentStream on, PathIterator path) throws IOException {
        var at = new float[6];
        var from = new Point2D.Float();
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> on.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> on.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> curve(on, from, at);
                default -> on.closePath();
            }
            if (segment != PathIterator.SEG_CLOSE) {
                int end = segment == PathIterator.SEG_QUADTO ? 2 : 0;
                from.setLocation(at[end], at[end + 1]);
            }
        }
        on.fill();
    }

    /** PDF has cubic curves only; the outlines of TrueType are quadratic. */
    private static void curve(PDPageContentStream on, Point2D.Float from, float[] at) throws IOException {
        on.curveTo(
                from.x + (at[0] - from.x) * 2 / 3,
                from.y + (at[1] - from.y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
