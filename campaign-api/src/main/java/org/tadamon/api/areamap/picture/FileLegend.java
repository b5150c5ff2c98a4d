package org.tadamon.api.areamap.picture;

import java.util.List;
import org.tadamon.api.page.Reader;

/** The legend beneath the map in a file, on the side its language is read from. */
record FileLegend(List<LegendRow> rows, String heading, Reader reader) {

    private static final int LINE = 36;
    private static final int SWATCH = 44;
    private static final int GAP = 14;
    private static final String INK = "#271727";

    /** How high it is. */
    int height() {
        return (rows.size() + 1) * LINE;
    }

    /** Writes it, from this height on, between two sides. */
    void draw(Svg svg, int from, int left, int right) {
        boolean mirrored = reader.dir().equals("rtl");
        int swatch = mirrored ? right - SWATCH : left;
        int beside = mirrored ? swatch - GAP : swatch + SWATCH + GAP;
        svg.open("g", "font-family", "sans-serif", "font-size", 22, "fill", INK, "direction", reader.dir());
        int at = from + LINE;
        svg.said("text", heading, "x", mirrored ? right : left, "y", at - 10, "font-weight", "bold");
        for (var row : rows) {
            swatch(svg, row.fill(), swatch, at);
            at += LINE;
            svg.said("text", row.said(), "x", beside, "y", at - 17);
        }
        svg.close("g");
    }

    private static void swatch(Svg svg, String fill, int x, int y) {
        int height = LINE - 10;
        svg.empty("rect", "x", x, "y", y, "width", SWATCH, "height", height, "fill", fill, "stroke", INK);
    }
}
