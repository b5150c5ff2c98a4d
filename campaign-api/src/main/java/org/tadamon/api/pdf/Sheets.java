package org.tadamon.api.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.pdf.text.Lines.Line;

/** The pages, filled from the top; lengths are in points. What belongs to no element is an artefact. */
final class Sheets {

    static final float SIDE = 60;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * SIDE;

    private static final float TOP = PDRectangle.A4.getHeight() - 64;
    private static final float BOTTOM = 76;
    private static final float FOOT = 44;

    private final PDDocument document;
    private final Tags tags;
    private final Pen pen;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream on;
    private float y;

    Sheets(PDDocument document, Tags tags, Pen pen) {
        this.document = document;
        this.tags = tags;
        this.pen = pen;
    }

    /** Where the next thing goes, from the bottom of the page. */
    float y() {
        return y;
    }

    PDPage page() {
        return page == null ? turn() : page;
    }

    /** Goes down, by nothing at the top of a page. */
    void space(float height) {
        if (page != null && y < TOP) {
            y -= height;
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Makes sure that there is so much room; whether that took another page. */
    boolean need(float height) {
        if (page != null && y - height >= BOTTOM) {
            return false;
        }
        turn();
        return true;
    }

    private PDPage turn() {
        try {
            finish();
            var next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = next;
            on = new PDPageContentStream(document, next, AppendMode.OVERWRITE, true);
            y = TOP;
            return next;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What draws on a page. */
    @FunctionalInterface
    interface Drawing {
        void draw(PDPageContentStream on) throws IOException;
    }

    /** Draws what belongs to an element, or to none. */
    void draw(@Nullable PDStructureElement element, Drawing drawing) {
        var here = page();
        var there = Objects.requireNonNull(on);
        try {
            if (element == null) {
                there.beginMarkedContent(COSName.ARTIFACT);
            } else {
                there.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.piece(element, here));
            }
            drawing.draw(there);
            there.endMarkedContent();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One line, its top here, from there to the right; stays here. */
    void line(@Nullable PDStructureElement element, Line line, float x, Style style) {
        draw(element, on -> pen.draw(on, line, x, y - style.ascent(), style));
    }

    /** The foot of a page that is finished. */
    void foot(PDPage of, Line line, Style style) throws IOException {
        float width = line.width() * style.size() / 1000;
        try (var stream = new PDPageContentStream(document, of, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            pen.draw(stream, line, (PDRectangle.A4.getWidth() - width) / 2, FOOT, style);
            stream.endMarkedContent();
        }
    }

    /** Nothing more goes on the last page. */
    void finish() throws IOException {
        if (on != null) {
            on.close();
            on = null;
        }
    }
}
