package org.tadamon.api.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Bars side by side, as high as the highest of them allows; the first on the side the document is read from. */
public final class Bars {

    /**
     * One bar.
     *
     * @param height in any unit; what is below nothing is drawn as nothing
     * @param label under it; of all of them only the first and the last are written
     */
    public record Bar(double height, String label) {}

    private static final float HIGH = 130;
    private static final float WIDEST = 24;
    private static final float GREY = 0.3f;

    private final Sheets sheets;
    private final Blocks blocks;

    Bars(Sheets sheets, Blocks blocks) {
        this.sheets = sheets;
        this.blocks = blocks;
    }

    void draw(PDStructureElement figure, List<Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        sheets.space(Style.PARAGRAPH.before());
        sheets.need(HIGH + 2 * Style.SMALL.leading());
        float wide = Math.min(WIDEST, Sheets.WIDTH / bars.size());
        sheets.draw(figure, on -> draw(on, bars, wide));
        sheets.down(HIGH + 4);
        labels(bars, wide);
        sheets.down(Style.SMALL.leading());
    }

    private void draw(PDPageContentStream on, List<Bar> bars, float wide) throws IOException {
        double most = bars.stream().mapToDouble(Bar::height).max().orElse(0);
        float bottom = sheets.y() - HIGH;
        on.setNonStrokingColor(GREY);
        for (int i = 0; i < bars.size(); i++) {
            float high = most <= 0 ? 0 : (float) (Math.max(0, bars.get(i).height()) / most * HIGH);
            float from = blocks.isRightToLeft() ? Sheets.WIDTH - (i + 1) * wide : i * wide;
            on.addRect(Sheets.SIDE + from, bottom, wide * 0.8f, high);
        }
        on.fill();
        on.setStrokingColor(GREY);
        on.moveTo(Sheets.SIDE, bottom);
        on.lineTo(Sheets.SIDE + Sheets.WIDTH, bottom);
        on.stroke();
    }

    /** In words they are part of what the figure says already. */
    private void labels(List<Bar> bars, float wide) {
        label(bars.getFirst(), 0);
        if (bars.size() * wide > Sheets.WIDTH / 2) {
            label(bars.getLast(), Sheets.WIDTH);
        }
    }

    private void label(Bar bar, float at) {
        var line = blocks.broken(bar.label(), Style.SMALL, Sheets.WIDTH).getFirst();
        float width = line.width() * Style.SMALL.size() / 1000;
        float from = at == 0 ? 0 : at - width;
        float left = blocks.isRightToLeft() ? Sheets.WIDTH - from - width : from;
        sheets.line(null, line, Sheets.SIDE + left, Style.SMALL);
    }
}
