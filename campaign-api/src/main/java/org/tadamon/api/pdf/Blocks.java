package org.tadamon.api.pdf;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.tadamon.api.pdf.text.Lines;
import org.tadamon.api.pdf.text.Lines.Line;
import org.tadamon.api.pdf.text.Shaper;
import org.tadamon.api.pdf.text.Shaper.Shaped;

/** Sets paragraphs, from the side the document is read from, or from their own if they are of the other script. */
final class Blocks {

    private final Sheets sheets;
    private final Shaper shaper;
    private final boolean isRightToLeft;

    Blocks(Sheets sheets, Shaper shaper, boolean isRightToLeft) {
        this.sheets = sheets;
        this.shaper = shaper;
        this.isRightToLeft = isRightToLeft;
    }

    boolean isRightToLeft() {
        return isRightToLeft;
    }

    Shaped shaped(String text, Style style) {
        return shaper.shaped(text, style.isBold(), isRightToLeft(text));
    }

    /** As its first letter says; as the document where it has none. */
    private boolean isRightToLeft(String text) {
        return switch (Bidi.getBaseDirection(text)) {
            case Bidi.RTL -> true;
            case Bidi.LTR -> false;
            default -> isRightToLeft;
        };
    }

    List<Line> broken(String text, Style style, float width) {
        return Lines.of(shaped(text, style), width * 1000 / style.size());
    }

    /** A paragraph of the page's width, from the side its own letters are read from; where its top is. */
    float text(PDStructureElement element, String text, Style style) {
        return text(element, text, style, isRightToLeft(text));
    }

    /** The same, from the side the document is read from. */
    void aside(PDStructureElement element, String text, Style style) {
        text(element, text, style, isRightToLeft);
    }

    private float text(PDStructureElement element, String text, Style style, boolean fromTheRight) {
        sheets.space(style.before());
        element.setActualText(text);
        float top = Float.NaN;
        for (var line : broken(text, style, Sheets.WIDTH)) {
            sheets.need(style.leading());
            top = Float.isNaN(top) ? sheets.y() : top;
            float spare = fromTheRight ? Sheets.WIDTH - line.width() * style.size() / 1000 : 0;
            sheets.line(element, line, Sheets.SIDE + spare, style);
            sheets.down(style.leading());
        }
        return top;
    }
}
